namespace SearchEngine.Analysis;

/// <summary>A character's place in an emoji sequence (UTS #51).</summary>
internal enum EmojiPart
{
    None,

    /// <summary>Marks, joiners and tags: continue what they follow.</summary>
    Extend,

    /// <summary>U+FE0E and U+FE0F, which ask for the picture or for plain text.</summary>
    PresentationSelector,

    Pictograph,

    /// <summary>A skin tone.</summary>
    Modifier,

    /// <summary>Half of a flag.</summary>
    RegionalIndicator,

    /// <summary>A digit, # or *: a keycap with U+20E3.</summary>
    KeycapBase,
}
