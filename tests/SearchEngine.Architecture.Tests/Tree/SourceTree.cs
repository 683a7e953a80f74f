using SearchEngine.TestKit;

namespace SearchEngine.Architecture.Tests;

/// <summary>The files of the repository as they would be committed: what builds and runs leave behind is left out.</summary>
internal static class SourceTree
{
    private static readonly string[] LeftBehind = [".git", ".vs", ".idea", "bin", "obj", "TestResults", "BenchmarkDotNet.Artifacts"];

    /// <summary>Paths relative to the root, with forward slashes.</summary>
    public static IReadOnlyList<string> Files { get; } = [.. Walk(new DirectoryInfo(Repository.Root)).Select(Relative).Where(IsKept).Order(StringComparer.Ordinal)];

    public static string ReadText(string path) => File.ReadAllText(Path.Combine(Repository.Root, path));

    private static IEnumerable<FileInfo> Walk(DirectoryInfo folder)
        => folder.EnumerateFiles().Concat(folder.EnumerateDirectories().Where(inner => !LeftBehind.Contains(inner.Name)).SelectMany(Walk));

    private static string Relative(FileInfo file) => Path.GetRelativePath(Repository.Root, file.FullName).Replace('\\', '/');

    // In a worktree .git is a file; what is built in index/ is ignored by git.
    private static bool IsKept(string path)
        => path != ".git" && !path.EndsWith(".user", StringComparison.Ordinal) && (!path.StartsWith("index/", StringComparison.Ordinal) || path == "index/README.md");
}
