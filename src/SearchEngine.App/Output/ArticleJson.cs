using System.Text.Json;
using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>An article with its quotations as a JSON object: what extract, export and show print. Offsets count UTF-16 code units of "text".</summary>
internal static class ArticleJson
{
    public static void Write(Utf8JsonWriter json, Article article)
    {
        json.WriteStartObject();
        json.Text("id", article.Id);
        json.Text("source", article.Source.ToString());
        json.WriteStartArray("sources");
        foreach (var source in article.Copies.Prepend(article.Source)) json.TextValue(source.ToString());
        json.WriteEndArray();
        json.Text("title", article.Title);
        json.Text("outlet", article.Outlet);
        json.Day("date", article.Date);
        json.Text("dateSource", DateSourceName(article.DateSource));
        json.WriteStartArray("authors");
        foreach (var author in article.Authors) json.TextValue(author);
        json.WriteEndArray();
        json.Text("url", article.Url);
        json.Text("language", article.Language);
        json.Text("text", article.Text);
        json.WriteStartArray("quotes");
        foreach (var quote in article.Quotes) Write(json, quote);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Quote quote)
    {
        json.WriteStartObject();
        json.Text("text", quote.Text);
        json.Spans("spans", quote.Spans);
        json.Text("kind", HitText.Name(quote.Kind));
        json.Text("speaker", quote.Speaker);
        json.Text("speakerAsWritten", quote.SpeakerAsWritten);
        json.Span("speakerSpan", quote.SpeakerSpan);
        json.Span("cueSpan", quote.CueSpan);
        json.Text("attribution", HitText.Name(quote.Attribution));
        json.WriteEndObject();
    }

    private static string DateSourceName(DateSource source) => JsonNamingPolicy.CamelCase.ConvertName(source.ToString());
}
