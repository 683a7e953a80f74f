using System.Text.Json;
using SearchEngine.TestKit;

namespace SearchEngine.App.Tests;

/// <summary>The program under test in a real terminal, on an index of two articles of which one tries to do harm.</summary>
internal static class SaidInTmux
{
    /// <summary>A shell in which "said" is the program; its process writes its number into the file said.pid.</summary>
    public static TmuxSession Start(TemporaryFolder folder, string shell = "sh")
    {
        WriteArticles(folder);
        var terminal = TmuxSession.Start(folder, shell);
        string program = Path.Combine(AppContext.BaseDirectory, "said");
        File.WriteAllText(folder.Combine("said"), $"#!/bin/sh\necho $$ >'{folder.Combine("said.pid")}'\nexec '{program}' \"$@\"\n");
        terminal.Run("chmod +x said");
        terminal.Run($"export SAID_INDEX='{folder.Combine("index")}' HOME='{folder.Path}' PATH=\".:$PATH\"");
        terminal.Run("said index articles");
        terminal.Run("clear");
        return terminal;
    }

    public static void WriteArticles(TemporaryFolder folder)
    {
        Directory.CreateDirectory(folder.Combine("articles"));
        File.WriteAllText(folder.Combine("articles", "one.txt"), """
            Envoys meet over border trade

            Meridian Post, 3 February 2021

            The foreign minister, Adila Noor, said: "A joint commission would settle what letters have not."

            "There will be no sanctions on grain," Tomas Reyk told reporters.
            """);
        File.WriteAllText(folder.Combine("articles", "two.json"), JsonSerializer.Serialize(new
        {
            title = "A \e[31mhostile\u009b2J title \e]2;stolen\a",
            outlet = "Out\u202Elet\r\n",
            date = "2020-06-01",
            url = "https://news.invalid/a?b=$(touch$IFS./owned);touch$IFS./owned",
            text = "\"Nothing \e]52;c;ZXZpbA==\a here is \u009b31m harmless,\" Tomas Reyk said. \e]8;;http://example.invalid/\alink\e]8;;\a \a\a",
        }));
    }
}
