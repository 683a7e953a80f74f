namespace SearchEngine.Index;

/// <summary>What a field keeps. The numbers stand in commits: never renumber.</summary>
public enum FieldType
{
    /// <summary>Words of a text with their positions and a norm: words, phrases, scores.</summary>
    Text = 1,

    /// <summary>Words of a text with a norm but no positions: words and scores in less room.</summary>
    TextWithoutPositions = 2,

    /// <summary>At most one whole value a document, with a column of ordinals: filters, facets, keys.</summary>
    Keyword = 3,

    /// <summary>Any number of whole values a document, with a column of ordinals.</summary>
    KeywordSet = 4,

    /// <summary>A 32-bit number a document, in a column.</summary>
    Number = 5,

    /// <summary>One bit a document.</summary>
    Flag = 6,
}
