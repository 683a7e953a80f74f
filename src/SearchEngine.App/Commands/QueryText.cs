using SearchEngine.Model;
using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>A query as typed on the command line; a mistake in it is shown at its place.</summary>
internal static class QueryText
{
    private const string Indent = "  ";

    public static QueryNode? Parse(string text, int width)
    {
        try
        {
            return QueryParser.Parse(text);
        }
        catch (QuerySyntaxException problem)
        {
            throw new UsageException($"{problem.Message}\n{Pointed(text, problem.Position, width - Indent.Length)}");
        }
    }

    /// <summary>The part of the query around a position, and a caret under it.</summary>
    private static string Pointed(string text, int position, int width)
    {
        var clean = CleanText.Of(text, [new TextSpan(position, position)]);
        var (line, at) = (clean.Text, clean.Marks[0].Start);
        var start = Math.Max(0, at - (width / 2));
        var shown = line[start..];
        shown = shown[..TextMeasure.Fit(shown, width).Length];
        return $"{Indent}{shown}\n{Indent}{new string(' ', TextMeasure.Columns(line.AsSpan(start, at - start)))}^";
    }
}
