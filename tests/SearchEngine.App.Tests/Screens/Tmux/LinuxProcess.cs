namespace SearchEngine.App.Tests;

/// <summary>The processes that Linux lists under /proc; where there is no such folder, none.</summary>
internal static class LinuxProcess
{
    private const int State = 0, Session = 3;

    /// <summary>What runs in a session, which is named by the number of its first process: a line of /proc/N/stat each, those left out that have ended and wait to be asked for.</summary>
    public static IEnumerable<string> OfSession(string session)
        => from line in All()
           let fields = line[(line.LastIndexOf(')') + 2)..].Split(' ')
           where fields[Session] == session && fields[State] != "Z"
           select line;

    private static IEnumerable<string> All()
        => Directory.Exists("/proc") ? Directory.EnumerateDirectories("/proc").Where(folder => char.IsAsciiDigit(Path.GetFileName(folder)[0])).Select(Line).OfType<string>() : [];

    private static string? Line(string folder)
    {
        try
        {
            return File.ReadAllText(Path.Combine(folder, "stat"));
        }
        catch (IOException)
        {
            return null; // ended since it was listed
        }
    }
}
