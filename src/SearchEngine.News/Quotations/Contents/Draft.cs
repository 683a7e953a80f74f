namespace SearchEngine.News;

/// <summary>A quotation while it is being put together: ranges of tokens, its cue, and what is known of the speaker.</summary>
internal sealed class Draft
{
    /// <summary>Token ranges [First, Last], in order.</summary>
    public List<(int First, int Last)> Ranges { get; } = [];

    /// <summary>Null for a quotation that stands alone.</summary>
    public Cue? Cue { get; init; }

    /// <summary>The quotation that this one goes on from, when it names no speaker of its own.</summary>
    public Draft? Follows { get; set; }

    /// <summary>Who the text before it is about, for a quotation that stands alone and follows none.</summary>
    public Phrase Topic { get; init; } = Phrase.None;

    public int First => Ranges[0].First;

    public int Last => Ranges[^1].Last;
}
