using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using SearchEngine.Model;
using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>
/// The person's editor and pager, which have the terminal while they run. They are started with a list of arguments and
/// never by a shell, so that no file's name is a command.
/// </summary>
internal static class OtherPrograms
{
    /// <returns>What went wrong, in one line; null when nothing did.</returns>
    public static string? Show(ITerminal terminal, ShowElsewhere show)
    {
        string setting = show.InPager ? Variable("PAGER") ?? "less" : Variable("VISUAL") ?? Variable("EDITOR") ?? "vi";
        bool isFile = !show.InPager && show.Article.Source is { Item: null } && File.Exists(show.Article.Source.Path);
        string path = isFile ? show.Article.Source.Path : CopyOf(show.Article);
        try
        {
            return Run(terminal, [.. setting.Split(' ', StringSplitOptions.RemoveEmptyEntries), path]);
        }
        finally
        {
            if (!isFile) File.Delete(path);
        }
    }

    /// <param name="words">The program, then its arguments.</param>
    public static string? Run(ITerminal terminal, IReadOnlyList<string> words)
    {
        var start = new ProcessStartInfo(words[0]) { UseShellExecute = false };
        foreach (string word in words.Skip(1)) start.ArgumentList.Add(word);
        string? problem = null;
        terminal.Lend(() =>
        {
            try
            {
                using var process = Process.Start(start)!;
                process.WaitForExit();
                if (process.ExitCode != 0) problem = $"{words[0]} ended with {process.ExitCode}";
            }
            catch (Win32Exception)
            {
                problem = $"{words[0]} was not found";
            }
        });
        return problem;
    }

    /// <summary>A clean copy of the text, for an article that is one of several in its file, or for a pager.</summary>
    private static string CopyOf(Article article)
    {
        string path = Path.Combine(Path.GetTempPath(), $"said-{Guid.NewGuid():N}.txt");
        var lines = article.Text.Split('\n').Prepend("").Prepend(HitView.Place(article.Outlet, article.Date)).Prepend(article.Title ?? "(no title)");
        using var file = new FileStream(path, OwnerOnlyFile.Options(FileMode.CreateNew));
        file.Write(Encoding.UTF8.GetBytes(string.Join('\n', lines.Select(CleanText.Of)) + "\n"));
        return path;
    }

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
