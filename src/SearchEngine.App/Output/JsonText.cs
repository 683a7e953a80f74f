using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>
/// JSON that is read by people too: letters stand as they are; control characters and those that turn the direction of
/// writing are escaped, so that a terminal shows a document's text and never obeys it.
/// </summary>
internal static class JsonText
{
    private const int UsualLine = 16 << 10;

    private static readonly SearchValues<char> Turning = SearchValues.Create(CleanText.Directions);
    private static readonly JavaScriptEncoder Strict = JavaScriptEncoder.Create(UnicodeRanges.BasicLatin);

    /// <summary>Writes one value and a line end.</summary>
    public static void WriteLine(TextWriter output, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(UsualLine);
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping })) write(json);
        var line = ArrayPool<char>.Shared.Rent(buffer.WrittenCount + 1);
        int length = Encoding.UTF8.GetChars(buffer.WrittenSpan, line);
        line[length++] = '\n';
        output.Write(line, 0, length);
        ArrayPool<char>.Shared.Return(line);
    }

    public static void Text(this Utf8JsonWriter json, string name, string? value)
    {
        json.WritePropertyName(name);
        json.TextValue(value);
    }

    public static void TextValue(this Utf8JsonWriter json, string? value)
    {
        if (value is null) json.WriteNullValue();
        else if (value.AsSpan().ContainsAny(Turning)) json.WriteStringValue(JsonEncodedText.Encode(value, Strict));
        else json.WriteStringValue(value);
    }

    public static void Texts(this Utf8JsonWriter json, string name, IEnumerable<string?> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.TextValue(value);
        json.WriteEndArray();
    }

    public static void Day(this Utf8JsonWriter json, string name, DateOnly? day) => json.Text(name, HitText.Day(day));

    /// <summary>To the second, in UTC.</summary>
    public static void Time(this Utf8JsonWriter json, string name, DateTimeOffset? time) => json.Text(name, HitText.Time(time));

    /// <summary>[start, end], or null.</summary>
    public static void Span(this Utf8JsonWriter json, string name, TextSpan? span)
    {
        json.WritePropertyName(name);
        if (span is { } value) json.SpanValue(value);
        else json.WriteNullValue();
    }

    public static void Spans(this Utf8JsonWriter json, string name, IEnumerable<TextSpan> spans)
    {
        json.WriteStartArray(name);
        foreach (var span in spans) json.SpanValue(span);
        json.WriteEndArray();
    }

    private static void SpanValue(this Utf8JsonWriter json, TextSpan span)
    {
        json.WriteStartArray();
        json.WriteNumberValue(span.Start);
        json.WriteNumberValue(span.End);
        json.WriteEndArray();
    }
}
