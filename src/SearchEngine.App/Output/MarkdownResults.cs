using System.Globalization;
using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>Results for a manuscript: quotations as block quotes with their sources, articles as a list, facets as tables.</summary>
internal sealed class MarkdownResults(TextWriter output) : IResultPrinter
{
    public void Print(SearchRequest request, SearchResponse response)
    {
        foreach (var hit in response.Hits)
        {
            foreach (var member in hit.Group.Count > 0 ? hit.Group : [hit])
            {
                if (member is QuoteHit quote) Print(quote);
                else Print((ArticleHit)member);
            }
        }

        foreach (var facet in response.Facets) Print(facet);
    }

    private static string Origin(Hit hit)
        => $"{MarkdownText.Link(HitText.Title(hit), hit.Url)}, *{MarkdownText.Of(HitText.Outlet(hit.Outlet))}*, {MarkdownText.Of(HitText.Date(hit.Date))}";

    private void Print(QuoteHit hit)
    {
        output.WriteLine($"> {MarkdownText.Of(HitText.Quoted(hit.Kind, hit.Text))}");
        output.WriteLine(">");
        output.WriteLine($"> — {MarkdownText.Of(HitText.Speaker(hit))}, {Origin(hit)}");
        output.WriteLine();
    }

    private void Print(ArticleHit hit) => output.WriteLine($"- {Origin(hit)}");

    private void Print(Facet facet)
    {
        output.WriteLine();
        output.WriteLine($"| {FacetNames.Of(facet.Field)} | count |");
        output.WriteLine("| --- | ---: |");
        foreach (var value in facet.Values)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {MarkdownText.Of(FacetNames.Shown(value.Value))} | {value.Count} |"));
    }
}
