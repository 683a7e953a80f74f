namespace SearchEngine.Analysis;

/// <summary>A pattern that cannot be read, or that would take too much memory. The message is one line that says what to do.</summary>
/// <param name="position">Where in the pattern, in UTF-16 code units; at most its length.</param>
public sealed class TermPatternException(string message, int position) : FormatException(message)
{
    public int Position { get; } = position;
}
