using System.Text.Json;

namespace SearchEngine.App;

/// <summary>Things as a JSON array, or one JSON object a line.</summary>
internal static class JsonList
{
    /// <param name="properties">Writes the properties of one thing.</param>
    /// <returns>False, with nothing printed, when the format is neither.</returns>
    public static bool Print<T>(CommandContext context, OutputFormat format, IEnumerable<T> things, Action<Utf8JsonWriter, T> properties)
    {
        if (format == OutputFormat.Json) JsonText.WriteLine(context.Output, json => WriteArray(json, things, properties));
        else if (format == OutputFormat.JsonLines) PrintLines(context, things, properties);
        return format is OutputFormat.Json or OutputFormat.JsonLines;
    }

    public static void WriteArray<T>(Utf8JsonWriter json, IEnumerable<T> things, Action<Utf8JsonWriter, T> properties)
    {
        json.WriteStartArray();
        foreach (var thing in things) WriteObject(json, thing, properties);
        json.WriteEndArray();
    }

    private static void PrintLines<T>(CommandContext context, IEnumerable<T> things, Action<Utf8JsonWriter, T> properties)
    {
        foreach (var thing in things) JsonText.WriteLine(context.Output, json => WriteObject(json, thing, properties));
    }

    private static void WriteObject<T>(Utf8JsonWriter json, T thing, Action<Utf8JsonWriter, T> properties)
    {
        json.WriteStartObject();
        properties(json, thing);
        json.WriteEndObject();
    }
}
