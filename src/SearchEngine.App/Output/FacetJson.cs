using System.Text.Json;
using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>Facets as a JSON object: name to how many values there are and those listed.</summary>
internal static class FacetJson
{
    public static void Write(Utf8JsonWriter json, string name, IReadOnlyList<Facet> facets)
    {
        json.WriteStartObject(name);
        foreach (var facet in facets)
        {
            json.WriteStartObject(FacetNames.Of(facet.Field));
            json.WriteNumber("distinct", facet.DistinctValues);
            json.WriteStartArray("values");
            foreach (var value in facet.Values) WriteValue(json, value);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, FacetValue value)
    {
        json.WriteStartObject();
        json.Text("value", value.Value);
        json.WriteNumber("count", value.Count);
        json.WriteEndObject();
    }
}
