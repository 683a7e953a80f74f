namespace SearchEngine.Model;

/// <summary>A query that cannot be read as typed. The message is one line that says what was expected.</summary>
/// <param name="message">What is wrong and what to do, without the position.</param>
/// <param name="position">Where, in UTF-16 code units of the query text; at most its length.</param>
public sealed class QuerySyntaxException(string message, int position) : FormatException(message)
{
    public int Position { get; } = position;
}
