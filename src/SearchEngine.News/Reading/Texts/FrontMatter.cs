namespace SearchEngine.News;

/// <summary>
/// The block of fields at the head of a Markdown file. Of YAML and TOML it reads what such blocks are made of: a key
/// with a value, plain or quoted, a list under a key or in brackets, and folded text. Deeper structure is passed over.
/// </summary>
internal static class FrontMatter
{
    /// <param name="matter">The lines between the fences.</param>
    /// <param name="body">What follows the second fence.</param>
    public static bool Find(string text, out string matter, out string body)
    {
        (matter, body) = ("", text);
        var start = text.AsSpan().TrimStart();
        var fence = start.StartsWith("---", StringComparison.Ordinal) ? "---" : start.StartsWith("+++", StringComparison.Ordinal) ? "+++" : null;
        if (fence is null || start[3..].TrimStart(" \t\r") is not ['\n', ..])
        {
            return false;
        }

        var first = text.IndexOf('\n', text.Length - start.Length) + 1;
        var second = text.IndexOf("\n" + fence, first - 1, StringComparison.Ordinal);
        if (second < 0 || !text.AsSpan(first, second - first + 1).ContainsAny(':', '='))
        {
            return false;
        }

        var after = text.IndexOf('\n', second + 1);
        (matter, body) = (text[first..Math.Max(first, second)], after < 0 ? "" : text[(after + 1)..]);
        return true;
    }

    public static IEnumerable<(string Name, string Value)> Fields(string matter)
    {
        var key = "";
        foreach (var line in matter.Split('\n'))
        {
            var text = line.TrimEnd();
            var indented = text.Length > 0 && char.IsWhiteSpace(text[0]);
            var item = text.TrimStart();
            if (item.Length == 0 || item[0] == '#')
            {
                continue;
            }

            if (item.StartsWith("- ", StringComparison.Ordinal) || indented)
            {
                yield return (key, Unquoted(ListValue(item)));
                continue;
            }

            var separator = item.AsSpan().IndexOfAny(':', '=');
            key = separator < 0 ? "" : item[..separator].Trim();
            foreach (var value in separator < 0 ? [] : Values(item[(separator + 1)..].Trim()))
            {
                yield return (key, value);
            }
        }
    }

    private static IEnumerable<string> Values(string value)
        => value is "" or "|" or ">" or "|-" or ">-" ? []
            : value is ['[', .., ']'] ? value[1..^1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Unquoted)
            : [Unquoted(value)];

    /// <summary>"- x", "- name: x" and "name: x" under a key all give x.</summary>
    private static string ListValue(string item)
    {
        item = item.TrimStart('-', ' ');
        return item.StartsWith("name:", StringComparison.Ordinal) ? item["name:".Length..].Trim() : item;
    }

    private static string Unquoted(string value) => value switch
    {
        ['"', .., '"'] when value.Length > 1 => value[1..^1].Replace("\\\"", "\"", StringComparison.Ordinal),
        ['\'', .., '\''] when value.Length > 1 => value[1..^1].Replace("''", "'", StringComparison.Ordinal),
        _ => value,
    };
}
