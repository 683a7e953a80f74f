namespace SearchEngine.News;

/// <summary>Someone an article in a tongue tells of.</summary>
internal sealed class TonguePerson
{
    /// <summary>The fullest name; empty for one who has none.</summary>
    public required string Name { get; set; }

    public Gender Gender { get; set; }

    /// <summary>The nouns that the article gives the person: "ministro", "juge".</summary>
    public HashSet<string> Roles { get; } = new(StringComparer.Ordinal);

    public bool IsNameless => Name.Length == 0;
}
