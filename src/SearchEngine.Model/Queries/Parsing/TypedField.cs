namespace SearchEngine.Model;

/// <summary>A field as it is typed before a colon.</summary>
internal sealed record TypedField(string Name, QueryField Field, bool IsDate = false)
{
    public static TypedField None { get; } = new("", QueryField.Default);

    private static readonly TypedField[] Known =
    [
        new("title", QueryField.Title), new("text", QueryField.Text), new("quote", QueryField.Quote),
        new("speaker", QueryField.Speaker), new("outlet", QueryField.Outlet), new("author", QueryField.Author),
        new("date", QueryField.Default, IsDate: true), new("lang", QueryField.Language), new("kind", QueryField.Kind),
        new("attribution", QueryField.Attribution), new("url", QueryField.Url), new("source", QueryField.Source),
        new("id", QueryField.Id),
    ];

    private static readonly TypedField LongLanguage = new("language", QueryField.Language);

    public static string Names { get; } = string.Join(", ", Known.Select(f => f.Name));

    public static string NameOf(QueryField field)
        => Known.First(f => f.Field == field && !f.IsDate).Name;

    /// <summary>The field of this name, upper and lower case alike; null when there is none.</summary>
    public static TypedField? Find(ReadOnlySpan<char> name)
    {
        foreach (var field in Known)
        {
            if (name.Equals(field.Name, StringComparison.OrdinalIgnoreCase)) return field;
        }

        return name.Equals(LongLanguage.Name, StringComparison.OrdinalIgnoreCase) ? LongLanguage : null;
    }

    /// <summary>The known name that is the fewest edits away, null when none is within <paramref name="maxEdits"/> and half its length.</summary>
    public static string? Nearest(ReadOnlySpan<char> name, int maxEdits)
    {
        var lower = name.ToString().ToLowerInvariant();
        var near = Known.Select(f => (f.Name, Edits: EditDistance.Between(lower, f.Name))).MinBy(f => f.Edits);
        return near.Edits <= Math.Min(maxEdits, near.Name.Length / 2) ? near.Name : null;
    }
}
