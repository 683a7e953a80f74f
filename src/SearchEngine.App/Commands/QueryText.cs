using SearchEngine.Model;
using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>A query as typed on the command line; a mistake in it is shown at its place.</summary>
/// <param name="text">What was typed.</param>
/// <param name="width">Columns that a complaint may take.</param>
internal sealed class QueryText(string text, int width)
{
    private const string Indent = "  ";

    public QueryNode? Parse() => Explained(() => QueryParser.Parse(text));

    /// <summary>Searches; the engine may still find a mistake in a pattern.</summary>
    public SearchResponse Search(IArticleIndex index, SearchRequest request, CancellationToken cancellation)
        => Explained(() => index.Search(request, cancellation));

    /// <summary>What was typed with other spellings in it; null when there are none.</summary>
    public string? Corrected(IReadOnlyList<Correction> corrections) => corrections.Count == 0 ? null : Correction.Apply(text, corrections);

    /// <exception cref="UsageException">The query has a mistake.</exception>
    private T Explained<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (QuerySyntaxException problem)
        {
            throw new UsageException($"{problem.Message}\n{Pointed(problem.Position)}");
        }
    }

    /// <summary>The part of the query around a position, and a caret under it.</summary>
    private string Pointed(int position)
    {
        var room = width - Indent.Length;
        var clean = CleanText.Of(text, [new TextSpan(position, position)]);
        var (line, at) = (clean.Text, clean.Marks[0].Start);
        var start = Math.Max(0, at - (room / 2));
        var shown = line[start..];
        shown = shown[..TextMeasure.Fit(shown, room).Length];
        return $"{Indent}{shown}\n{Indent}{new string(' ', TextMeasure.Columns(line.AsSpan(start, at - start)))}^";
    }
}
