namespace SearchEngine.Model;

internal enum QueryTokenKind
{
    End,
    Word,
    Phrase,
    Regex,
    Range,

    /// <summary>"*:*".</summary>
    Everything,

    /// <summary>A name and its colon.</summary>
    Field,
    Open,
    Close,
    Plus,

    /// <summary>"-", "!" or "NOT".</summary>
    Not,
    And,
    Or,

    /// <summary>"~" and the number after it, if any.</summary>
    Tilde,

    /// <summary>"^" and the number after it, if any.</summary>
    Caret,
}
