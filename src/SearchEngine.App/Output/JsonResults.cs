using System.Text.Json;
using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>The whole answer as one JSON object.</summary>
internal sealed class JsonResults(TextWriter output) : IResultPrinter
{
    public void Print(SearchRequest request, SearchResponse response) => JsonText.WriteLine(output, json =>
    {
        json.WriteStartObject();
        json.Text("query", QueryConditions.WithDays(request)?.ToString());
        if (request.Choices.Count > 0) SavedSearchJson.WriteChoices(json, request.Choices);
        json.WriteNumber("total", response.Total);
        json.WriteBoolean("totalIsExact", response.TotalIsExact);
        json.WriteNumber("offset", request.Offset);
        json.WriteStartArray("hits");
        foreach (var hit in response.Hits) HitJson.Write(json, hit);
        json.WriteEndArray();
        FacetJson.Write(json, "facets", response.Facets);
        json.WriteStartArray("notes");
        foreach (var note in response.Notes) json.TextValue(note);
        json.WriteEndArray();
        json.WriteStartArray("corrections");
        foreach (var correction in response.Corrections) Write(json, correction);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>A place in the query and what to write there.</summary>
    private static void Write(Utf8JsonWriter json, Correction correction)
    {
        json.WriteStartObject();
        json.Span("span", correction.Span);
        json.Text("text", correction.Text);
        json.WriteNumber("count", correction.Count);
        json.WriteEndObject();
    }
}
