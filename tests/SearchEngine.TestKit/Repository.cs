using Xunit;

namespace SearchEngine.TestKit;

/// <summary>Where the repository lies that the tests were built from.</summary>
public static class Repository
{
    private const string Mark = "SearchEngine.sln";

    /// <summary>The folder that holds the solution; skips the test when it runs away from it.</summary>
    public static string Root => FindRoot() ?? throw Skip($"no folder above {AppContext.BaseDirectory} holds {Mark}");

    internal static string? FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Mark))) return folder.FullName;
        }

        return null;
    }

    internal static Exception Skip(string reason)
    {
        Assert.Skip(reason);
        return new InvalidOperationException(reason);
    }
}
