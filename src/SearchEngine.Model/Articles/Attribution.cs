namespace SearchEngine.Model;

/// <summary>How strongly a quotation is tied to its speaker. The numbers are stored in indexes: never renumber.</summary>
public enum Attribution
{
    /// <summary>The article does not say who spoke.</summary>
    None = 0,

    /// <summary>A source without a name: "a senior official".</summary>
    Unnamed = 1,

    /// <summary>A pronoun, title or description, traced to a name elsewhere in the article.</summary>
    Resolved = 2,

    /// <summary>The name stands at the quotation.</summary>
    Named = 3,
}
