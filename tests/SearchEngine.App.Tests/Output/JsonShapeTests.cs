using System.Text.Json;
using SearchEngine.TestKit;

namespace SearchEngine.App.Tests;

/// <summary>What programs rely on: every property of every JSON that a command prints, pinned and described.</summary>
public sealed class JsonShapeTests : IDisposable
{
    private static readonly string[][] Lines =
    [
        ["search", "crane OR crate", "--json", "--facets", "outlet"],
        ["search", "--in", "quotes", "--json"],
        ["search", "--choose", "outlet=The Harbour", "--exclude", "kind=indirect", "--json"],
        ["facets", "--json"],
        ["show", "{a}", "--json"],
        ["cite", "{a}#1", "--json"],
        ["saved", "list", "--json"],
        ["saved", "news", "--json"],
        ["review", "list", "--json"],
        ["review", "export", "--json"],
        ["speakers", "list", "--json"],
        ["complete", "cra", "--json"],
        ["stats", "--json"],
        ["config", "--json"],
        ["index", "news", "--json"],
    ];

    private readonly SaidWorld _world = new() { IsReal = true };
    private readonly string _article;

    public JsonShapeTests()
    {
        _world.Write("news/a.jsonl", """{"title":"Cranes stand still","outlet":"The Harbour","date":"2021-02-03","author":"Anna Whitlow","url":"https://example.org/cranes","text":"The harbour was quiet.\n\n“Nobody moves a crate,” Ines Corvo said, and the crane stood still."}""");
        _world.Write("news/b.bin", "");
        _world.Run("index", "news");
        _article = JsonDocument.Parse(_world.Run("search", "crate", "--jsonl").Output).RootElement.GetProperty("id").GetString()!;
        _world.Run("saved", "add", "cranes", "crane", "--from", "2020", "--to", "2030");
        _world.Run("saved", "add", "crates", "crate");
        _world.Run("saved", "run", "crates");
        _world.Run("review", "mark", "used", _article + "#1", "--note", "page one");
    }

    public void Dispose() => _world.Dispose();

    [Fact]
    public void Every_property_is_pinned()
        => Golden.Matches("shapes.txt", string.Concat(Lines.Select(line => $"said {string.Join(' ', line)}\n{string.Concat(Shape(line).Select(s => $"  {s}\n"))}")));

    [Fact]
    public void Every_property_is_described()
    {
        var described = new Markdown(File.ReadAllText(Path.Combine(Repository.Root, "src", "SearchEngine.App", "README.md"))).Rows.SelectMany(row => row[0].Code).ToHashSet();
        var printed = Lines.SelectMany(Shape).Select(s => s.Split(':')[0].Split('.')[^1].TrimEnd('[', ']')).Where(name => name.Length > 0 && !FacetNames.All.Contains(name));
        Assert.Empty(printed.Distinct().Except(described));
    }

    private IEnumerable<string> Shape(string[] line)
    {
        var output = _world.Run([.. line.Select(w => w.Replace("{a}", _article, StringComparison.Ordinal))]).Output;
        using var json = JsonDocument.Parse(output);
        return [.. Paths(json.RootElement, "").GroupBy(p => p.Path, (path, types) => $"{path}: {string.Join(" or ", types.Select(t => t.Type).Distinct().Order(StringComparer.Ordinal))}").Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<(string Path, string Type)> Paths(JsonElement json, string path) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(p => Paths(p.Value, path.Length == 0 ? p.Name : $"{path}.{p.Name}")),
        JsonValueKind.Array => json.GetArrayLength() == 0 ? [(path + "[]", "empty")] : json.EnumerateArray().SelectMany(e => Paths(e, path + "[]")),
        JsonValueKind.True or JsonValueKind.False => [(path, "boolean")],
        _ => [(path, json.ValueKind.ToString().ToLowerInvariant())],
    };
}
