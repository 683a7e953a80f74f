using System.Globalization;
using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>An article for a person: what is known of it, its text, its quotations with their speakers.</summary>
internal sealed class ArticlePage(TextWriter output, OutputStyle style, SpeakerDirectory speakers)
{
    public void Print(Article article)
    {
        PrintParagraph(article.Title ?? Path.GetFileName(article.Source.Path), style.Bold);
        foreach (var line in Facts(article)) PrintParagraph(line, style.Dim);
        foreach (var paragraph in article.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            output.WriteLine();
            PrintParagraph(paragraph, text => text);
        }

        for (var i = 0; i < article.Quotes.Count; i++) PrintQuote(i + 1, article.Quotes[i], article.Text);
    }

    private static IEnumerable<string> Facts(Article article)
    {
        yield return $"{HitText.Outlet(article.Outlet)} · {HitText.Date(article.Date)}{DateEvidence(article.DateSource)} · {article.Language ?? "unknown language"}";
        if (article.Authors.Count > 0) yield return "by " + string.Join(", ", article.Authors);
        if (article.Url is { } url) yield return url;
        yield return article.Source.ToString();
        foreach (var copy in article.Copies) yield return $"also in {copy}";
        yield return $"id {article.Id}";
    }

    private static string DateEvidence(DateSource source) => source switch
    {
        DateSource.Metadata => " (from its metadata)",
        DateSource.DateLine => " (from its date line)",
        DateSource.Url => " (from its address)",
        DateSource.FileName => " (from its file's name)",
        _ => "",
    };

    private void PrintQuote(int number, Quote quote, string text)
    {
        output.WriteLine();
        var speaker = HitText.Speaker(quote, speakers);
        var cue = quote.CueSpan is { } span ? $" · {span.Of(text)}" : "";
        var written = quote.SpeakerAsWritten is { } words && words != speaker ? $" · “{words}”" : "";
        var heading = $"{speaker}{written}{cue} · {HitText.Name(quote.Kind)} · {HitText.Name(quote.Attribution)}";
        PrintParagraph(string.Create(CultureInfo.InvariantCulture, $"{number}. {heading}"), style.Bold);
        PrintParagraph(HitText.Quoted(quote.Kind, quote.Text), text => text);
    }

    private void PrintParagraph(string text, Func<string, string> paint)
    {
        var clean = CleanText.Of(text);
        foreach (var line in TextWrap.Lines(clean, style.Width)) output.WriteLine(paint(line.Of(clean)));
    }
}
