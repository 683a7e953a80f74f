namespace SearchEngine.Model;

/// <summary>
/// Where the parser reports what it cannot read. A strict parse ends with the first problem; a lenient one remembers it and
/// goes on, so every report is followed by the code that makes the best of the rest.
/// </summary>
internal sealed record ProblemLog(bool Lenient)
{
    public QuerySyntaxException? First { get; private set; }

    public void Report(string message, int position)
    {
        var problem = new QuerySyntaxException(message, position);
        if (!Lenient) throw problem;
        First ??= problem;
    }
}
