using SearchEngine.Model;

namespace SearchEngine.App.Tests;

/// <summary>Just enough of matching for the commands to have something to print.</summary>
internal static class FakeQuery
{
    public static bool Matches(QueryNode? node, Article article, Quote? quote) => node switch
    {
        null or AllNode => true,
        BooleanNode b => Matches(b, article, quote),
        WordNode w => Holds(w.Field, w.Text, article, quote),
        PhraseNode p => Holds(p.Field, p.Text, article, quote),
        DateRangeNode d => article.Date is { } day && (d.From is null || day >= d.From) && (d.To is null || day <= d.To),
        _ => throw new NotSupportedException(node.ToString()),
    };

    public static Snippet Snippet(QueryNode? query, string text)
    {
        var shown = text[..Math.Min(text.Length, 200)];
        var at = query is WordNode word ? shown.IndexOf(word.Text, StringComparison.OrdinalIgnoreCase) : -1;
        return new Snippet(shown, at < 0 ? [] : [new TextSpan(at, at + ((WordNode)query!).Text.Length)], 0);
    }

    public static IReadOnlyList<string> Notes(QueryNode? query) => query is WordNode { Text: "noteworthy" } ? ["'noteworthy' was noted"] : [];

    private static bool Matches(BooleanNode b, Article article, Quote? quote)
    {
        var (musts, shoulds) = (b.Clauses.Where(c => c.Occur == Occur.Must).ToArray(), b.Clauses.Where(c => c.Occur == Occur.Should).ToArray());
        return musts.All(c => Matches(c.Node, article, quote))
            && !b.Clauses.Any(c => c.Occur == Occur.MustNot && Matches(c.Node, article, quote))
            && (musts.Length > 0 || shoulds.Length == 0 || shoulds.Any(c => Matches(c.Node, article, quote)));
    }

    private static bool Holds(QueryField field, string words, Article article, Quote? quote)
    {
        string?[] texts = field switch
        {
            QueryField.Outlet => [article.Outlet],
            QueryField.Speaker => quote is null ? [.. article.Quotes.Select(q => q.Speaker)] : [quote.Speaker],
            _ => quote is null ? [article.Title, article.Text] : [quote.Text],
        };
        return texts.Any(t => t?.Contains(words, StringComparison.OrdinalIgnoreCase) == true);
    }
}
