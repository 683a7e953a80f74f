using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>One line for something that was not read.</summary>
internal static class SkippedLine
{
    public static string Of(string path, SourceProblem problem)
        => problem.Item is { } item ? $"{path} ({item}): skipped: {problem.Reason}" : $"{path}: skipped: {problem.Reason}";
}
