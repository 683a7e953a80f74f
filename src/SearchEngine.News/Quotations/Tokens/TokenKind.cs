namespace SearchEngine.News;

internal enum TokenKind : byte
{
    Word,
    Number,

    /// <summary>The 's or lone apostrophe after a noun; may also be a shortened "is" or "has".</summary>
    Possessive,

    /// <summary>Full stop, question mark, exclamation mark.</summary>
    Terminal,
    Comma,
    Colon,
    Semicolon,
    Dash,
    Ellipsis,
    Open,
    Close,

    /// <summary>Any sign that may open or close a quotation.</summary>
    Mark,
    Symbol,
}
