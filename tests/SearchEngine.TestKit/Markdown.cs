using System.Text.RegularExpressions;

namespace SearchEngine.TestKit;

/// <summary>As much of a Markdown text as the tests of the READMEs ask for.</summary>
public sealed partial class Markdown(string text)
{
    /// <summary>What stands between single backticks, in order, outside of fenced blocks.</summary>
    public IEnumerable<string> Code => CodePattern().Matches(FencePattern().Replace(text, "")).Select(match => match.Groups[1].Value);

    /// <summary>The lines of the fenced blocks.</summary>
    public IEnumerable<string> FencedLines
        => FencePattern().Matches(text).SelectMany(match => match.Groups[1].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>From a heading to the next one of its level.</summary>
    public Markdown Section(string heading)
    {
        int start = text.IndexOf($"\n## {heading}\n", StringComparison.Ordinal);
        if (start < 0) throw new ArgumentException($"no section is called {heading}");
        int end = text.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        return new Markdown(end < 0 ? text[start..] : text[start..end]);
    }

    /// <summary>The cells of the table's rows, without its head.</summary>
    public IEnumerable<IReadOnlyList<Markdown>> Rows
        => text.Split('\n').Where(line => line.StartsWith('|')).Skip(2)
            .Select(line => (IReadOnlyList<Markdown>)[.. line.Trim('|').Split('|').Select(cell => new Markdown(cell.Trim()))]);

    public override string ToString() => text;

    [GeneratedRegex("`([^`\n]+)`")]
    private static partial Regex CodePattern();

    [GeneratedRegex("^```[a-z]*\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex FencePattern();
}
