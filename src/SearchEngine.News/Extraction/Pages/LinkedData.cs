using System.Text.Json;
using AngleSharp.Dom;

namespace SearchEngine.News;

/// <summary>What a page's JSON-LD says of its article, in the words of schema.org.</summary>
internal sealed class LinkedData
{
    private const int MostObjects = 2000;

    private readonly List<JsonElement> _articles = [];
    private readonly List<JsonElement> _pages = [];
    private readonly Dictionary<string, JsonElement> _byId = new(StringComparer.Ordinal);

    public string? Headline => Text(_articles, "headline") ?? Text(_articles, "name");

    public string? Published => Text(_articles, "datePublished") ?? Text(_pages, "datePublished") ?? Text(_articles, "dateCreated");

    public string? Publisher => Name(_articles, "publisher") ?? Name(_articles, "sourceOrganization") ?? Name(_pages, "publisher");

    public string? Language => Text(_articles, "inLanguage") ?? Text(_pages, "inLanguage");

    public string? Body => Text(_articles, "articleBody");

    public string? Url => Text(_articles, "url") ?? Name(_articles, "mainEntityOfPage");

    public IEnumerable<string> Authors => _articles.Where(a => a.TryGetProperty("author", out _)).Take(1).SelectMany(a => Names(a.GetProperty("author")));

    public static LinkedData Of(IDocument page)
    {
        var data = new LinkedData();
        foreach (var script in page.GetElementsByTagName("script"))
        {
            if (script.GetAttribute("type")?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) == true && LenientJson.Parse(script.TextContent) is { } root)
            {
                data.Collect(root);
            }
        }

        return data;
    }

    /// <summary>Takes the objects breadth first, so that the page's own article comes before those that it mentions.</summary>
    private void Collect(JsonElement root)
    {
        var queue = new Queue<JsonElement>([root]);
        for (var taken = 0; queue.TryDequeue(out var value) && taken < MostObjects; taken++)
        {
            if (value.ValueKind == JsonValueKind.Array)
            {
                foreach (var element in value.EnumerateArray())
                {
                    queue.Enqueue(element);
                }
            }
            else if (value.ValueKind == JsonValueKind.Object)
            {
                Sort(value);
                foreach (var property in value.EnumerateObject())
                {
                    if (property.Name is "@graph" or "mainEntity" or "mainEntityOfPage" or "subjectOf" or "article" or "publisher" or "author" or "hasPart")
                    {
                        queue.Enqueue(property.Value);
                    }
                }
            }
        }
    }

    private void Sort(JsonElement value)
    {
        if (Text(value, "@id") is { } id)
        {
            _byId.TryAdd(id, value);
        }

        if (IsOfType(value, type => type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("Posting", StringComparison.Ordinal) || type is "Report" or "Review" or "Recipe" or "Newsarticle" or "article"))
        {
            _articles.Add(value);
        }
        else if (IsOfType(value, type => type.EndsWith("Page", StringComparison.Ordinal) || type is "VideoObject" or "CreativeWork"))
        {
            _pages.Add(value);
        }
    }

    private static bool IsOfType(JsonElement value, Predicate<string> test)
        => value.TryGetProperty("@type", out var type) && (type.ValueKind switch
        {
            JsonValueKind.String => test(Bare(type.GetString()!)),
            JsonValueKind.Array => type.EnumerateArray().Any(t => t.ValueKind == JsonValueKind.String && test(Bare(t.GetString()!))),
            _ => false,
        });

    private static string Bare(string type) => type[(type.LastIndexOf('/') + 1)..];

    private string? Name(List<JsonElement> objects, string property)
        => objects.Where(o => o.TryGetProperty(property, out _)).SelectMany(o => Names(o.GetProperty(property))).FirstOrDefault();

    private IEnumerable<string> Names(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [JsonText.Of(value)],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Names),
        JsonValueKind.Object when Text(value, "name") is { Length: > 0 } name => [name],
        JsonValueKind.Object when value.TryGetProperty("name", out var names) && names.ValueKind == JsonValueKind.Array => Names(names),
        JsonValueKind.Object when Text(value, "@id") is { } id && _byId.TryGetValue(id, out var known) && Text(known, "name") is { Length: > 0 } name => [name],
        _ => [],
    };

    private static string? Text(List<JsonElement> objects, string property)
        => objects.Select(o => Text(o, property)).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text));

    private static string? Text(JsonElement value, string property)
        => value.TryGetProperty(property, out var text) && text.ValueKind == JsonValueKind.String ? JsonText.Of(text) : null;
}
