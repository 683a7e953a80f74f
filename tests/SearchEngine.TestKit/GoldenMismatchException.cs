namespace SearchEngine.TestKit;

/// <summary>A text is not what it was; the message shows the first line that differs.</summary>
public sealed class GoldenMismatchException(string path, string? expected, string actual)
    : Exception($"{path}: {Difference(expected, actual)}\nUPDATE_GOLDEN=1 accepts it. The whole text is:\n{actual}")
{
    private static string Difference(string? expected, string actual)
    {
        if (expected is null) return "there is no such golden text yet";
        string[] before = expected.Split('\n'), after = actual.Split('\n');
        int line = 0;
        while (line < before.Length && line < after.Length && before[line] == after[line]) line++;
        return $"line {line + 1} differs\nexpected: {At(before, line)}\nactual:   {At(after, line)}";
    }

    private static string At(string[] lines, int line) => line < lines.Length ? lines[line] : "(the text ends before it)";
}
