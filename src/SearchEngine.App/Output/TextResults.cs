using System.Globalization;
using System.Text;
using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>Results for a person: a few lines each, hits bright where the terminal has colours, facets as tables behind them.</summary>
internal sealed class TextResults(TextWriter output, OutputStyle style) : IResultPrinter
{
    private const string Indent = "    ";

    public void Print(SearchRequest request, SearchResponse response)
    {
        if (response.Total == 0) return;
        output.WriteLine(Headline(request, response));
        var number = request.Offset;
        foreach (var hit in response.Hits)
        {
            output.WriteLine();
            if (hit is QuoteHit quote) PrintQuote(++number, quote);
            else PrintArticle(++number, (ArticleHit)hit);
        }

        foreach (var facet in response.Facets)
        {
            output.WriteLine();
            FacetTable.Print(output, style, facet);
        }
    }

    private static string Headline(SearchRequest request, SearchResponse response)
    {
        var count = request.Kind == ResultKind.Quotes
            ? HitText.Count(response.Total, "quotation", "quotations")
            : HitText.Count(response.Total, "article", "articles");
        var total = response.TotalIsExact ? count : $"more than {count}";
        if (request.Grouped) total += ", gathered";
        if (response.Hits.Count == 0 || response.Hits.Count == response.Total) return total;
        return string.Create(CultureInfo.InvariantCulture, $"{total}, {request.Offset + 1:N0} to {request.Offset + response.Hits.Count:N0}");
    }

    private void PrintArticle(int number, ArticleHit hit)
    {
        PrintTitle(number, HitText.Title(hit));
        PrintDim($"{HitText.Outlet(hit.Outlet)} · {HitText.Date(hit.Date)} · {HitText.Count(hit.QuoteCount, "quotation", "quotations")} · {hit.ArticleId}");
        foreach (var passage in hit.Snippets.Select(HitText.WithEllipses)) PrintWrapped(CleanText.Of(passage.Text, passage.Marks));
        PrintGroup(hit);
    }

    private void PrintQuote(int number, QuoteHit hit)
    {
        PrintTitle(number, HitText.Speaker(hit));
        var words = HitText.Quoted(hit.Kind, hit.Snippets is [var own, ..] && own.Text == hit.Text ? own : new Snippet(hit.Text, [], 0));
        PrintWrapped(CleanText.Of(words.Text, words.Marks));
        PrintDim(Evidence(hit));
        PrintDim($"{HitText.Title(hit)} · {HitText.Outlet(hit.Outlet)} · {HitText.Date(hit.Date)} · {ResultReference.Of(hit)}");
        PrintGroup(hit);
    }

    /// <summary>The others that a result stands for, in order of first appearance; of quotations also how they have it.</summary>
    private void PrintGroup(Hit hit)
    {
        foreach (var member in hit.Group)
        {
            if (ResultReference.Of(member) == ResultReference.Of(hit)) continue;
            PrintDim($"also: {HitText.Date(member.Date)} · {HitText.Outlet(member.Outlet)} · {(member is QuoteHit q ? HitText.Speaker(q) : HitText.Title(member))} · {ResultReference.Of(member)}");
            if (member is QuoteHit quote) PrintWrapped(CleanText.Of(HitText.Quoted(quote.Kind, quote.Text), []));
        }
    }

    /// <summary>How the quotation is tied to its speaker.</summary>
    private static string Evidence(QuoteHit hit)
    {
        var parts = new List<string> { HitText.Name(hit.Kind), HitText.Name(hit.Attribution) };
        if (hit.SpeakerAsWritten is { } written && written != hit.Speaker) parts.Add($"“{written}”");
        if (hit.Cue is { } cue) parts.Add(cue);
        return string.Join(" · ", parts);
    }

    private void PrintTitle(int number, string title)
    {
        var label = number.ToString(CultureInfo.InvariantCulture).PadRight(Indent.Length - 1) + " ";
        var clean = CleanText.Of(title);
        var lines = TextWrap.Lines(clean, style.Width - Indent.Length).ToArray();
        for (var i = 0; i < lines.Length; i++) output.WriteLine((i == 0 ? label : Indent) + style.Bold(lines[i].Of(clean)));
        if (lines.Length == 0) output.WriteLine(label.TrimEnd());
    }

    private void PrintDim(string line)
    {
        var clean = CleanText.Of(line);
        foreach (var part in TextWrap.Lines(clean, style.Width - Indent.Length)) output.WriteLine(Indent + style.Dim(part.Of(clean)));
    }

    private void PrintWrapped(Snippet clean)
    {
        foreach (var line in TextWrap.Lines(clean.Text, style.Width - Indent.Length)) output.WriteLine(Indent + Marked(clean, line));
    }

    private string Marked(Snippet clean, TextSpan line)
    {
        var shown = new StringBuilder();
        var at = line.Start;
        foreach (var mark in clean.Marks.Where(m => m.Overlaps(line)))
        {
            var (start, end) = (Math.Max(mark.Start, at), Math.Min(mark.End, line.End));
            shown.Append(clean.Text, at, start - at).Append(style.Hit(clean.Text[start..end]));
            at = end;
        }

        return shown.Append(clean.Text, at, line.End - at).ToString();
    }
}
