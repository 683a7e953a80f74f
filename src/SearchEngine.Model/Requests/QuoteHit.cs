namespace SearchEngine.Model;

public sealed record QuoteHit : Hit
{
    /// <summary>Position of the quotation in <see cref="Article.Quotes"/>, from 0.</summary>
    public required int QuoteNumber { get; init; }

    public required string Text { get; init; }

    public required QuoteKind Kind { get; init; }

    public required Attribution Attribution { get; init; }

    /// <summary>The name shown for the speaker, the speaker ledger applied; null when unknown.</summary>
    public string? Speaker { get; init; }

    public string? SpeakerAsWritten { get; init; }

    /// <summary>The reporting words as written: "said", "according to".</summary>
    public string? Cue { get; init; }
}
