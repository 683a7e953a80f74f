using AngleSharp.Dom;

namespace SearchEngine.News;

/// <summary>The meta tags of a page by name, property or itemprop, in lower case; of several the first that says something.</summary>
internal sealed class MetaTags
{
    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);

    public static MetaTags Of(IDocument page)
    {
        var tags = new MetaTags();
        foreach (var element in page.GetElementsByTagName("meta"))
        {
            var content = TextTidying.Line(element.GetAttribute("content") ?? element.GetAttribute("value"));
            foreach (var attribute in (ReadOnlySpan<string>)["property", "name", "itemprop", "http-equiv"])
            {
                if (content.Length > 0 && element.GetAttribute(attribute) is { Length: > 0 } name)
                {
                    tags._values.TryAdd(name.Trim(), content);
                }
            }
        }

        return tags;
    }

    /// <summary>What the tags say whose names are called so, in the page's order.</summary>
    public IEnumerable<string> Called(Predicate<string> name) => _values.Where(tag => name(tag.Key)).Select(tag => tag.Value);

    /// <summary>The first of these names that the page has, or null.</summary>
    public string? First(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (_values.TryGetValue(name, out var value))
            {
                return value;
            }
        }

        return null;
    }
}
