using System.Text.Json;
using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>A hit as a JSON object, the same in every format of lines and objects.</summary>
internal static class HitJson
{
    public static void Write(Utf8JsonWriter json, Hit hit)
    {
        json.WriteStartObject();
        json.Text("id", hit.ArticleId);
        json.Text("result", ResultReference.Of(hit).ToString());
        if (hit is QuoteHit quote) WriteQuote(json, quote);
        json.Text("title", hit.Title);
        json.Text("outlet", hit.Outlet);
        json.Day("date", hit.Date);
        json.Text("url", hit.Url);
        json.Text("source", hit.Source.ToString());
        json.WriteNumber("score", hit.Score);
        if (hit is ArticleHit article) WriteArticle(json, article);
        if (hit.Group.Count > 0) WriteGroup(json, hit.Group);
        json.WriteEndObject();
    }

    private static void WriteGroup(Utf8JsonWriter json, IReadOnlyList<Hit> group)
    {
        json.WriteStartArray("group");
        foreach (var member in group) Write(json, member);
        json.WriteEndArray();
    }

    private static void WriteQuote(Utf8JsonWriter json, QuoteHit quote)
    {
        json.WriteNumber("quote", quote.QuoteNumber);
        json.Text("text", quote.Text);
        json.Text("kind", HitText.Name(quote.Kind));
        json.Text("speaker", quote.Speaker);
        json.Text("speakerAsWritten", quote.SpeakerAsWritten);
        json.Text("cue", quote.Cue);
        json.Text("attribution", HitText.Name(quote.Attribution));
    }

    private static void WriteArticle(Utf8JsonWriter json, ArticleHit article)
    {
        json.WriteNumber("quotes", article.QuoteCount);
        json.WriteStartArray("snippets");
        foreach (var snippet in article.Snippets)
        {
            json.WriteStartObject();
            json.Text("text", snippet.Text);
            json.WriteNumber("start", snippet.Start);
            json.Spans("marks", snippet.Marks);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
