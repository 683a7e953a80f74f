using System.Text.Json;
using SearchEngine.TestKit;

namespace SearchEngine.App.Tests;

/// <summary>
/// What is true of a sample article, written down by the person who wrote it: never the program's output. A program that
/// disagrees is wrong, or the article is.
/// </summary>
/// <param name="File">Path under the samples, with forward slashes.</param>
/// <param name="Item">Which article of the file, from 1.</param>
internal sealed record ExpectedArticle(
    string File, int Item, string? Title, DateOnly? Date, string? Outlet, string Language, IReadOnlyList<ExpectedQuote> Quotes)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<ExpectedArticle> All { get; } =
        [.. System.IO.File.ReadLines(Path.Combine(Repository.Root, "tests", "SearchEngine.App.Tests", "Golden", "samples-expected.jsonl"))
            .Select(line => JsonSerializer.Deserialize<ExpectedArticle>(line, Json)!)];

    public string Name => $"{File} {Item}";
}
