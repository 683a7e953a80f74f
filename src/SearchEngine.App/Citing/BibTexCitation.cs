using System.Globalization;
using System.Text;

namespace SearchEngine.App;

internal static class BibTexCitation
{
    public static string Write(Citation citation)
    {
        var text = new StringBuilder($"@misc{{{Key(citation)},\n");
        Field(text, "title", citation.Title);
        if (citation.Article.Authors.Count > 0) Field(text, "author", string.Join(" and ", citation.Article.Authors.Select(a => $"{{{Escape(CleanText.Of(a))}}}")), isEscaped: true);
        Field(text, "howpublished", citation.Outlet);
        Field(text, "date", citation.Article.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Field(text, "year", citation.Article.Date?.Year.ToString(CultureInfo.InvariantCulture));
        Field(text, "url", citation.Link, isEscaped: true);
        Field(text, "note", citation.Quoted is { } words ? $"{citation.Who}: {words}. {citation.Proof}" : citation.Proof);
        return text.Append("}\n").ToString();
    }

    /// <summary>Outlet, year and the title's first word, in letters and digits, then the quotation's number: the same result has the same key.</summary>
    private static string Key(Citation citation)
    {
        string word = citation.Title.Split(' ').FirstOrDefault(w => Letters(w).Length > 3) ?? "article";
        return $"{Letters(citation.Outlet ?? "unknown")}{citation.Article.Date?.Year.ToString(CultureInfo.InvariantCulture)}{Letters(word)}{(citation.Reference.QuoteNumber + 1 is { } number ? string.Create(CultureInfo.InvariantCulture, $"-{number}") : "")}";
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsAsciiLetterOrDigit).Select(char.ToLowerInvariant));

    private static void Field(StringBuilder text, string name, string? value, bool isEscaped = false)
    {
        if (value is not null) text.Append(CultureInfo.InvariantCulture, $"  {name} = {{{(isEscaped ? value : Escape(value))}}},\n");
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            escaped.Append(c switch
            {
                '\\' => "\\textbackslash{}",
                '~' => "\\textasciitilde{}",
                '^' => "\\textasciicircum{}",
                '{' or '}' or '%' or '&' or '#' or '$' or '_' => $"\\{c}",
                _ => c.ToString(),
            });
        }

        return escaped.ToString();
    }
}
