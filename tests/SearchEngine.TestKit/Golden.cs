using System.Runtime.CompilerServices;

namespace SearchEngine.TestKit;

/// <summary>Compares a text with one kept beside the test, in its folder Golden. UPDATE_GOLDEN=1 writes what differs instead.</summary>
public static class Golden
{
    public static void Matches(string name, string actual, [CallerFilePath] string testFile = "")
    {
        string path = Path.Combine(Path.GetDirectoryName(testFile)!, "Golden", name);
        actual = actual.ReplaceLineEndings("\n");
        string? expected = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : null;
        if (actual == expected) return;
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
            return;
        }

        throw new GoldenMismatchException(path, expected, actual);
    }
}
