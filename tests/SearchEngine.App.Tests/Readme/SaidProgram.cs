using System.Text;
using SearchEngine.TestKit;

namespace SearchEngine.App.Tests;

/// <summary>The program itself, in a process of its own, as it was built beside the tests.</summary>
internal static class SaidProgram
{
    /// <summary>Runs a line as it stands in the README, from the root of the repository.</summary>
    /// <param name="line">Begins with "said"; single quotes hold words together, what follows " #" is a remark.</param>
    /// <param name="folder">Holds the settings, and the index under its name.</param>
    public static ProgramRun Run(string line, string folder)
    {
        var environment = SaidProcess.Environment(folder);
        environment["SAID_INDEX"] = Path.Combine(folder, "index");
        return ProgramRun.Dotnet([Path.Combine(AppContext.BaseDirectory, "said.dll"), .. Words(line).Skip(1)], Repository.Root, environment);
    }

    private static List<string> Words(string line)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        bool quoted = false;
        foreach (char c in line.Split(" #")[0] + ' ')
        {
            if (c == '\'') quoted = !quoted;
            else if (c != ' ' || quoted) word.Append(c);
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        return words;
    }
}
