using System.Text.Json;
using SearchEngine.TestKit;

namespace SearchEngine.App.Tests;

/// <summary>A person of the samples, under every name that an article gives.</summary>
internal sealed record ExpectedPerson(string Name, IReadOnlyList<string> Spellings, string Office)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<ExpectedPerson> All { get; } =
        [.. File.ReadLines(Path.Combine(Repository.Root, "tests", "SearchEngine.App.Tests", "Golden", "samples-people.jsonl"))
            .Select(line => JsonSerializer.Deserialize<ExpectedPerson>(line, Json)!)];
}
