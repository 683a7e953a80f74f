using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SearchEngine.App;

/// <summary>The format of citation programs (Zotero, pandoc): a list of items.</summary>
internal static class CslJsonCitation
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(Citation citation) => Write([citation]);

    public static string Write(IReadOnlyList<Citation> citations)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartArray();
            foreach (var citation in citations) WriteItem(json, citation);
            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private static void WriteItem(Utf8JsonWriter json, Citation citation)
    {
        json.WriteStartObject();
        json.WriteString("id", citation.Reference.ToString());
        json.WriteString("type", "article-newspaper");
        json.WriteString("title", citation.Title);
        if (citation.Outlet is { } outlet) json.WriteString("container-title", outlet);
        WriteAuthors(json, citation.Article.Authors);
        WriteDate(json, citation.Article.Date);
        if (citation.Link is { } link) json.WriteString("URL", link);
        json.WriteString("note", citation.Quoted is { } words ? $"{citation.Who}: {words}. {citation.Proof}" : citation.Proof);
        json.WriteEndObject();
    }

    private static void WriteAuthors(Utf8JsonWriter json, IReadOnlyList<string> authors)
    {
        if (authors.Count == 0) return;
        json.WriteStartArray("author");
        foreach (string author in authors)
        {
            json.WriteStartObject();
            json.WriteString("literal", CleanText.Of(author));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDate(Utf8JsonWriter json, DateOnly? date)
    {
        if (date is not { } day) return;
        json.WriteStartObject("issued");
        json.WriteStartArray("date-parts");
        json.WriteStartArray();
        json.WriteNumberValue(day.Year);
        json.WriteNumberValue(day.Month);
        json.WriteNumberValue(day.Day);
        json.WriteEndArray();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
