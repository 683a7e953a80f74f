using System.Text.Json;

namespace SearchEngine.Benchmarks;

/// <summary>What a person or the publisher says of one saved page; null where the gold is silent.</summary>
internal sealed record GoldPage(string File, string? Title, string? Outlet, string? Date, string? TextFile, string? TextStart, IReadOnlyList<string> Must, IReadOnlyList<string> MustNot)
{
    public static IEnumerable<GoldPage> Read(string path)
    {
        foreach (var line in System.IO.File.ReadLines(path))
        {
            using var document = JsonDocument.Parse(line.Replace(": NaN", ": null", StringComparison.Ordinal));
            var row = document.RootElement;
            yield return new GoldPage(Text(row, "file")!, Text(row, "title"), Text(row, "outlet"), Text(row, "date"), Text(row, "text_file"), Text(row, "text_start"), List(row, "must_contain"), List(row, "must_not_contain"));
        }
    }

    /// <summary>The gold day as written, and in UTC when it has an offset.</summary>
    public IReadOnlyList<DateOnly> Days()
    {
        if (Date is null || !DateTimeOffset.TryParse(Date, null, System.Globalization.DateTimeStyles.AssumeUniversal, out var time))
        {
            return [];
        }

        return [DateOnly.FromDateTime(time.DateTime), DateOnly.FromDateTime(time.UtcDateTime)];
    }

    private static string? Text(JsonElement row, string name)
        => row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static IReadOnlyList<string> List(JsonElement row, string name)
        => row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(e => e.GetString()!)] : [];
}
