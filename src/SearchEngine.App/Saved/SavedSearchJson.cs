using System.Globalization;
using System.Text.Json;
using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>Saved searches as JSON: an array of objects whose properties are named as in <see cref="SavedSearch"/>, what is not set left out.</summary>
internal static class SavedSearchJson
{
    private const string Day = "yyyy-MM-dd";

    public static byte[] Write(IReadOnlyList<SavedSearch> searches)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true }))
        {
            json.WriteStartArray();
            foreach (var search in searches) Write(json, search);
            json.WriteEndArray();
        }

        return bytes.ToArray();
    }

    /// <exception cref="FormatException">It is something else.</exception>
    public static IReadOnlyList<SavedSearch> Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes);
            return [.. json.RootElement.EnumerateArray().Select(Read)];
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or ArgumentException)
        {
            throw new FormatException("the saved searches cannot be read", e);
        }
    }

    /// <summary>The properties that say what is searched, and when it was last looked at.</summary>
    public static void WriteQuestion(Utf8JsonWriter json, SavedSearch search)
    {
        json.Text("name", search.Name);
        json.Text("query", search.Query);
        json.WriteString("kind", HitText.Name(search.Kind));
        json.WriteString("sort", SortNames.Of(search.Sort));
        WriteChoices(json, search.Choices);
        if (search.Reviews.Count > 0) WriteReviews(json, search.Reviews);
        if (search.Like is { } like) WriteLike(json, like);
        if (search.IsGrouped) json.WriteBoolean("grouped", true);
        if (search.From is { } from) json.WriteString("from", from.ToString(Day, CultureInfo.InvariantCulture));
        if (search.To is { } to) json.WriteString("to", to.ToString(Day, CultureInfo.InvariantCulture));
        if (search.SeenAt is not { } seen) return;
        json.Time("seenAt", seen);
        json.WriteNumber("seenTotal", search.SeenTotal);
    }

    public static void WriteChoices(Utf8JsonWriter json, IReadOnlyList<FacetChoice> choices)
    {
        json.WriteStartArray("choices");
        foreach (var choice in choices) Write(json, choice);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, SavedSearch search)
    {
        json.WriteStartObject();
        WriteQuestion(json, search);
        if (search.SeenAt is not null) WriteSeen(json, search.Seen);
        json.WriteEndObject();
    }

    private static void WriteSeen(Utf8JsonWriter json, IReadOnlyList<SeenResult> results)
    {
        json.WriteStartArray("seen");
        foreach (var result in results) json.WriteStringValue(result.ToString());
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, FacetChoice choice)
    {
        json.WriteStartObject();
        json.WriteString("field", FacetNames.Of(choice.Field));
        if (choice.Value is null) json.WriteNull("value");
        else json.Text("value", choice.Value);
        if (choice.Excluded) json.WriteBoolean("excluded", true);
        json.WriteEndObject();
    }

    private static void WriteReviews(Utf8JsonWriter json, IReadOnlyList<ReviewChoice> reviews)
    {
        json.WriteStartArray("reviews");
        foreach (var review in reviews)
        {
            json.WriteStartObject();
            json.WriteString("verdict", HitText.Name(review.Verdict));
            if (review.Excluded) json.WriteBoolean("excluded", true);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteLike(Utf8JsonWriter json, ArticleName like)
    {
        json.WriteStartObject("like");
        json.Text("id", like.Id);
        if (like.Title is not null) json.Text("title", like.Title);
        json.WriteEndObject();
    }

    private static SavedSearch Read(JsonElement json) => new(json.GetProperty("name").GetString()!, json.GetProperty("query").GetString()!)
    {
        Kind = Parse<ResultKind>(json, "kind"),
        Sort = SortNames.Parse(json.GetProperty("sort").GetString()) ?? Parse<SortOrder>(json, "sort"),
        Choices = ReadAll(json.GetProperty("choices"), ReadChoice),
        Reviews = json.TryGetProperty("reviews", out var reviews) ? ReadAll(reviews, ReadReview) : [],
        From = ReadDay(json, "from"),
        To = ReadDay(json, "to"),
        Like = json.TryGetProperty("like", out var like) ? ReadLike(like) : null,
        IsGrouped = IsTrue(json, "grouped"),
        SeenAt = json.TryGetProperty("seenAt", out var seenAt) ? seenAt.GetDateTimeOffset() : null,
        SeenTotal = json.TryGetProperty("seenTotal", out var total) ? total.GetInt32() : 0,
        Seen = json.TryGetProperty("seen", out var seen) ? ReadAll(seen, s => SeenResult.Parse(s.GetString()!)) : [],
    };

    private static FacetChoice ReadChoice(JsonElement json) => new(Parse<FacetField>(json, "field"), json.GetProperty("value").GetString(), IsTrue(json, "excluded"));

    private static ReviewChoice ReadReview(JsonElement json) => new(Parse<ReviewVerdict>(json, "verdict"), IsTrue(json, "excluded"));

    private static ArticleName ReadLike(JsonElement json) => new(json.GetProperty("id").GetString()!, json.TryGetProperty("title", out var title) ? title.GetString() : null);

    private static IReadOnlyList<T> ReadAll<T>(JsonElement json, Func<JsonElement, T> read) => [.. json.EnumerateArray().Select(read)];

    private static bool IsTrue(JsonElement json, string name) => json.TryGetProperty(name, out var value) && value.GetBoolean();

    /// <summary>In whatever case: earlier versions wrote capitals.</summary>
    private static T Parse<T>(JsonElement json, string name)
        where T : struct, Enum
        => Enum.Parse<T>(json.GetProperty(name).GetString()!, ignoreCase: true);

    private static DateOnly? ReadDay(JsonElement json, string name)
        => json.TryGetProperty(name, out var day) ? DateOnly.ParseExact(day.GetString()!, Day, CultureInfo.InvariantCulture) : null;
}
