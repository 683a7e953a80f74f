using SearchEngine.Analysis;

namespace SearchEngine.Index;

/// <summary>One field of an index.</summary>
/// <param name="Name">Unique in its schema.</param>
/// <param name="Type">What it keeps.</param>
public sealed record FieldDefinition(string Name, FieldType Type)
{
    /// <summary>What turns a word of the text into a term; text fields only.</summary>
    public WordFilter? Filter { get; init; }

    /// <summary>
    /// The text field whose text this one reads with a filter of its own: one text, tokenized once, indexed in two ways.
    /// Null when the field has a text of its own.
    /// </summary>
    public string? CopyOf { get; init; }

    public bool IsText => Type is FieldType.Text or FieldType.TextWithoutPositions;

    public bool IsKeyword => Type is FieldType.Keyword or FieldType.KeywordSet;

    /// <summary>Whether the field has a term dictionary and postings.</summary>
    public bool HasTerms => IsText || IsKeyword;

    public bool HasPositions => Type == FieldType.Text;

    /// <summary>One line that changes whenever what is on disk would change its meaning.</summary>
    internal string Signature => $"{Name}:{Type}:{Filter?.GetType().Name}:{CopyOf}";
}
