using System.Globalization;
using System.Text.Json;
using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>A decision as one line of the ledger: {"result":"a1#2","verdict":"used","note":…,"at":"2021-02-03T04:05:06Z","about":…}.</summary>
internal static class ReviewJson
{
    /// <summary>With its line end.</summary>
    public static string Write(Review review)
    {
        using var line = new StringWriter();
        JsonText.WriteLine(line, json =>
        {
            json.WriteStartObject();
            WriteProperties(json, review);
            json.WriteEndObject();
        });
        return line.ToString();
    }

    public static void WriteProperties(Utf8JsonWriter json, Review review)
    {
        json.Text("result", review.Of.ToString());
        json.Text("verdict", HitText.Name(review.Verdict));
        json.Text("note", review.Note);
        json.Time("at", review.At);
        json.Text("about", review.About);
    }

    /// <exception cref="FormatException">The line is something else.</exception>
    public static Review Read(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            return new Review(
                ResultReference.Parse(Text(root, "result") ?? throw new FormatException("it names no result")),
                Verdict(Text(root, "verdict")),
                Text(root, "note"),
                DateTimeOffset.Parse(Text(root, "at") ?? throw new FormatException("it has no time"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
                Text(root, "about"));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new FormatException("it is no line of a review ledger", e);
        }
    }

    private static ReviewVerdict Verdict(string? name) => Enum.TryParse<ReviewVerdict>(name, ignoreCase: true, out var verdict) && Enum.IsDefined(verdict)
        ? verdict
        : throw new FormatException($"there is no verdict “{name}”");

    private static string? Text(JsonElement json, string name)
        => json.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value.GetString() : null;
}
