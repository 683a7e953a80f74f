namespace SearchEngine.News;

/// <summary>
/// A noun phrase without what is attached behind it: "Iraqi Foreign Minister Fuad Hussein", "the top security official",
/// "he". Tokens [First, Last].
/// </summary>
/// <param name="Head">The noun that it is about; the last word of the name in a name.</param>
/// <param name="NameFirst">First token of the proper name in it, titles left out; -1 when there is none.</param>
internal readonly record struct Phrase(int First, int Last, int Head, PhraseKind Kind, int NameFirst, int NameLast, Gender Gender, bool Plural)
{
    public static Phrase None { get; } = new(-1, -1, -1, PhraseKind.Thing, -1, -1, Gender.Unknown, false);

    public bool IsNone => First < 0;

    public bool HasName => NameFirst >= 0;

    /// <summary>Whether such a phrase can be one who speaks.</summary>
    public bool CanSpeak => Kind != PhraseKind.Thing;
}
