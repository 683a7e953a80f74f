using System.Text.Json;

namespace SearchEngine.App;

/// <summary>What a citation says as a JSON object, for programs; <see cref="CslJsonCitation"/> is for those that format citations.</summary>
internal static class CitationJson
{
    public static void Write(Utf8JsonWriter json, Citation citation)
    {
        json.WriteStartObject();
        WriteProperties(json, citation);
        json.WriteEndObject();
    }

    public static void WriteProperties(Utf8JsonWriter json, Citation citation)
    {
        var (article, quote) = (citation.Article, citation.Quote);
        json.Text("result", citation.Reference.ToString());
        json.Text("words", quote?.Text);
        json.Text("speaker", citation.Speaker);
        json.Text("speakerAsWritten", quote?.SpeakerAsWritten);
        json.Text("attribution", quote is null ? null : HitText.Name(quote.Attribution));
        json.Text("title", article.Title);
        json.Text("outlet", article.Outlet);
        json.Day("date", article.Date);
        json.WriteStartArray("authors");
        foreach (string author in article.Authors) json.TextValue(author);
        json.WriteEndArray();
        json.Text("url", article.Url);
        json.Text("source", article.Source.ToString());
        json.Spans("spans", quote?.Spans ?? []);
        json.Text("sha256", citation.ContentHash);
    }
}
