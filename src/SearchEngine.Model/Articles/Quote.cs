namespace SearchEngine.Model;

/// <summary>One quotation: what was said and, as far as the article tells, by whom.</summary>
public sealed record Quote
{
    /// <summary>The words quoted; the spans' texts joined by " … " where the article interrupts them.</summary>
    public required string Text { get; init; }

    /// <summary>Where the words stand in the article's text, in order; several when the attribution interrupts them.</summary>
    public required IReadOnlyList<TextSpan> Spans { get; init; }

    public required QuoteKind Kind { get; init; }

    /// <summary>The speaker's fullest name in this article, null when it names none.</summary>
    public string? Speaker { get; init; }

    /// <summary>The words that stand for the speaker at the quotation: "the minister", "he", "Ms. Noor".</summary>
    public string? SpeakerAsWritten { get; init; }

    public TextSpan? SpeakerSpan { get; init; }

    /// <summary>The reporting words: "said", "according to".</summary>
    public TextSpan? CueSpan { get; init; }

    public Attribution Attribution { get; init; }
}
