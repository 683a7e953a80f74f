using System.Globalization;

namespace SearchEngine.News;

/// <summary>
/// Which field of an input is which part of an article, where a person says so: "title=headline", "text=body.content" for
/// a field inside another of JSON, "text=3" for the third column of a table without a header. What is not said, or not
/// there, is told by the usual names.
/// </summary>
public sealed class FieldMapping
{
    private static readonly Dictionary<string, ArticleField> Parts = new(StringComparer.OrdinalIgnoreCase)
    {
        ["id"] = ArticleField.Id,
        ["title"] = ArticleField.Title,
        ["text"] = ArticleField.Text,
        ["summary"] = ArticleField.Summary,
        ["date"] = ArticleField.Published,
        ["outlet"] = ArticleField.Outlet,
        ["url"] = ArticleField.Url,
        ["author"] = ArticleField.Author,
        ["language"] = ArticleField.Language,
    };

    private readonly List<(ArticleField Field, string Name)> _entries = [];
    private readonly string _written;

    private FieldMapping(IEnumerable<string> pairs)
    {
        var written = new List<string>();
        foreach (var pair in pairs)
        {
            var (part, name) = Split(pair);
            _entries.Add((Parts[part], name));
            written.Add($"{part.ToLowerInvariant()}={name}");
        }

        _written = string.Join('\n', written);
    }

    public static FieldMapping None { get; } = new([]);

    internal IReadOnlyList<(ArticleField Field, string Name)> Entries => _entries;

    /// <param name="pairs">Each "PART=NAME".</param>
    /// <exception cref="FormatException">One of them is none; the message says what is expected.</exception>
    public static FieldMapping Of(IReadOnlyCollection<string> pairs) => pairs.Count == 0 ? None : new FieldMapping(pairs);

    /// <summary>The pairs again, a line each.</summary>
    public override string ToString() => _written;

    internal bool Names(string column) => _entries.Exists(e => e.Name.Equals(column, StringComparison.OrdinalIgnoreCase));

    /// <summary>The position of the column that is called by this name or, from 1 on, counted so; -1 when there is none.</summary>
    internal static int Column(string name, string[] columns)
    {
        var at = Array.FindIndex(columns, column => column.Equals(name, StringComparison.OrdinalIgnoreCase));
        return at >= 0 ? at : IsNumber(name, out var number) && number <= columns.Length ? number - 1 : -1;
    }

    /// <summary>The highest column that is called by its number; 0 when none is.</summary>
    internal int HighestNumber => _entries.Select(e => IsNumber(e.Name, out var number) ? number : 0).DefaultIfEmpty().Max();

    private static bool IsNumber(string name, out int number)
        => int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;

    private static (string Part, string Name) Split(string pair)
    {
        var sign = pair.IndexOf('=');
        var part = sign < 0 ? "" : pair[..sign].Trim();
        var name = pair[(sign + 1)..].Trim();
        return Parts.ContainsKey(part) && name.Length > 0
            ? (part, name)
            : throw new FormatException($"“{pair}” does not say which field is which: write PART=NAME, with PART one of {string.Join(", ", Parts.Keys)}");
    }
}
