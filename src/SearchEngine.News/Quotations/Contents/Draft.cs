namespace SearchEngine.News;

/// <summary>A quotation while it is being put together: ranges of tokens, its cue, and what is known of the speaker.</summary>
internal sealed class Draft
{
    /// <summary>Token ranges [First, Last], in order.</summary>
    public List<(int First, int Last)> Ranges { get; } = [];

    /// <summary>Null for a quotation that has no words of speech beside it.</summary>
    public Cue? Cue { get; init; }

    /// <summary>Who stands at the quotation without a cue: behind a dash, before a colon.</summary>
    public Phrase Label { get; init; } = Phrase.None;

    /// <summary>The quotation that this one goes on from, when it names no speaker of its own.</summary>
    public Draft? Follows { get; init; }

    /// <summary>Who the sentence before it is about, for a quotation that stands alone.</summary>
    public Phrase Topic { get; init; } = Phrase.None;

    /// <summary>An answer in an interview that calls its two "Q" and "A".</summary>
    public bool IsAnswer { get; init; }

    /// <summary>The speaker's own words although no marks stand around them: a tweet, a turn of an interview.</summary>
    public bool Verbatim { get; init; }

    public int First => Ranges[0].First;

    public int Last => Ranges[^1].Last;
}
