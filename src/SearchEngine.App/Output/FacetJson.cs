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
            json.WritePropertyName("values");
            JsonList.WriteArray(json, facet.Values, WriteValue);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>One value as a line of its own.</summary>
    public static void WriteProperties(Utf8JsonWriter json, FacetField field, FacetValue value)
    {
        json.Text("facet", FacetNames.Of(field));
        WriteValue(json, value);
    }

    private static void WriteValue(Utf8JsonWriter json, FacetValue value)
    {
        json.Text("value", value.Value);
        json.WriteNumber("count", value.Count);
    }
}
