namespace SearchEngine.News;

/// <summary>Someone or something with a name in one article, and all that the article calls it.</summary>
internal sealed class Entity
{
    /// <summary>Its fullest name, words only.</summary>
    public required string[] Name { get; set; }

    public PhraseKind Kind { get; set; }

    public Gender Gender { get; set; }

    /// <summary>How often it is mentioned by name.</summary>
    public int Mentions { get; set; }

    /// <summary>The last phrase read so far that gives the full name; -1 before the first.</summary>
    public int LastFullName { get; set; } = -1;

    /// <summary>Words of the offices and trades given to it, lower case: "foreign", "minister", "senator".</summary>
    public HashSet<string> Roles { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>"A senior official": someone whom the article does not name.</summary>
    public bool IsNameless => Name.Length == 0;

    public bool IsPerson => Kind is PhraseKind.Person or PhraseKind.Name;

    /// <summary>A name that nothing shows to be a person's: no gender, no office, no given name at its head.</summary>
    public bool MayBeThing => Gender is Gender.Unknown or Gender.Neuter
        && (Kind == PhraseKind.Name || (Roles.Count == 0 && Name.Length > 1 && (Lexicon.Find(Name[0]).Traits & WordTraits.GivenName) == 0));

    public string FullName => string.Join(' ', Name);
}
