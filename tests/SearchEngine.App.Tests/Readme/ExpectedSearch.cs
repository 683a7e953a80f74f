using System.Text.Json;
using SearchEngine.TestKit;

namespace SearchEngine.App.Tests;

/// <summary>What a search of the README finds in the samples, told by their author from their texts.</summary>
/// <param name="Articles">File and place in it, all of them.</param>
internal sealed record ExpectedSearch(string Query, IReadOnlyList<string> Articles)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<ExpectedSearch> All { get; } =
        [.. File.ReadLines(Path.Combine(Repository.Root, "tests", "SearchEngine.App.Tests", "Readme", "readme-searches.jsonl"))
            .Select(line => JsonSerializer.Deserialize<ExpectedSearch>(line, Json)!)];
}
