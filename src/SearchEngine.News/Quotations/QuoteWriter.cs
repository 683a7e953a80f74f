using SearchEngine.Model;

namespace SearchEngine.News;

/// <summary>Turns a finished draft into the quotation that everyone else sees.</summary>
internal static class QuoteWriter
{
    public static Quote Write(Passage passage, Draft draft, Speaker speaker)
    {
        var spans = new TextSpan[draft.Ranges.Count];
        for (int i = 0; i < spans.Length; i++) spans[i] = SpanOf(passage, draft.Ranges[i].First, draft.Ranges[i].Last);
        TextSpan? speakerSpan = speaker.Phrase.IsNone ? null : SpanOf(passage, speaker.Phrase.First, speaker.Phrase.Last);
        return new Quote
        {
            Text = string.Join(" … ", spans.Select(s => s.Of(passage.Text))),
            Spans = spans,
            Kind = KindOf(passage, draft),
            Speaker = speaker.Entity?.FullName,
            SpeakerAsWritten = speakerSpan?.Of(passage.Text),
            SpeakerSpan = speakerSpan,
            CueSpan = draft.Cue is { } cue ? SpanOf(passage, cue.First, cue.Last) : null,
            Attribution = speaker.Attribution,
        };
    }

    private static TextSpan SpanOf(Passage passage, int first, int last) => new(passage.Tokens[first].Start, passage.Tokens[last].End);

    private static QuoteKind KindOf(Passage passage, Draft draft)
    {
        bool quoted = false, plain = false;
        foreach (var (first, last) in draft.Ranges)
            for (int i = first; i <= last; i++)
                if (passage.IsQuoted(i)) quoted = true;
                else if (passage.Tokens[i].Kind is TokenKind.Word or TokenKind.Number) plain = true;
        return quoted ? plain ? QuoteKind.Mixed : QuoteKind.Direct : QuoteKind.Indirect;
    }
}
