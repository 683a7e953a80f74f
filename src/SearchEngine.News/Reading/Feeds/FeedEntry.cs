namespace SearchEngine.News;

/// <summary>The parts of one entry, by whichever of the many names its feed uses for them.</summary>
internal static class FeedEntry
{
    public static string? Title(MarkupNode entry)
    {
        var title = Inner(entry.Child("title"));
        return title.Length == 0 ? null : MarkupSniffer.Of(title) == BodyMarkup.Text && !title.Contains('&') ? title : TextTidying.Line(HtmlText.ToText(title));
    }

    /// <summary>The full text where the feed has it, else the summary; as HTML or as text.</summary>
    public static string Body(MarkupNode entry)
    {
        foreach (var name in (ReadOnlySpan<string>)["encoded", "content", "body", "xhtml", "div", "fulltext", "fullitem"])
        {
            foreach (var content in entry.Children(name))
            {
                if (content.Prefix != "media" && Inner(content) is { Length: > 0 } body)
                {
                    return body;
                }
            }
        }

        return Longest(entry, "description", "summary", "abstract", "subtitle");
    }

    public static string? Published(MarkupNode entry)
        => entry.Value("pubdate") ?? entry.Value("published") ?? entry.Value("issued") ?? entry.Value("date") ?? entry.Value("created") ?? entry.Value("post_date") ?? entry.Value("updated") ?? entry.Value("modified") ?? entry["lastmod"];

    public static string? Link(MarkupNode entry)
    {
        var links = entry.Children("link").Where(link => link["rel"] is null or "alternate").ToList();
        return links.Select(link => link["href"] ?? (link.Text.Length > 0 ? link.Text : null)).FirstOrDefault(href => href is not null)
            ?? (entry.Value("guid") is { } guid && guid.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? guid : null)
            ?? entry["about"] ?? entry["href"];
    }

    public static IReadOnlyList<string> Authors(MarkupNode entry)
        => [.. entry.Nodes.Where(node => node.Name is "author" or "creator" or "byline").Select(AuthorName).Where(name => name.Length > 0)];

    /// <summary>"ana@example.org (Ana Ruiz)" is Ana Ruiz.</summary>
    private static string AuthorName(MarkupNode author)
    {
        var name = author.Value("name") ?? author.Text;
        var open = name.IndexOf('(');
        return open > 0 && name.AsSpan(0, open).Contains('@') ? name[(open + 1)..].TrimEnd(')', ' ') : name;
    }

    private static string Longest(MarkupNode entry, params ReadOnlySpan<string> names)
    {
        var longest = "";
        foreach (var name in names)
        {
            foreach (var node in entry.Children(name))
            {
                var text = Inner(node);
                longest = text.Length > longest.Length ? text : longest;
            }
        }

        return longest;
    }

    /// <summary>Text as it stands, which may be HTML in disguise; elements inside become paragraphs.</summary>
    private static string Inner(MarkupNode? node)
    {
        if (node is null)
        {
            return "";
        }

        var hasElements = node.Nodes.Any(child => child.Name.Length > 0);
        var text = hasElements ? MarkupText.Paragraphs(node) : string.Concat(node.Nodes.Select(child => child.Data)).Trim();
        return text.StartsWith("&lt;", StringComparison.Ordinal) ? System.Net.WebUtility.HtmlDecode(text) : text;
    }
}
