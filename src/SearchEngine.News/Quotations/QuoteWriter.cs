using System.Buffers;
using SearchEngine.Model;

namespace SearchEngine.News;

/// <summary>Turns a finished draft into the quotation that everyone else sees.</summary>
internal static class QuoteWriter
{
    /// <summary>Every quotation mark, an apostrophe's two signs and the typewriter's doubled ones among them.</summary>
    private static readonly SearchValues<char> Marks = SearchValues.Create("“”„‟\"‘’‚‛'`«»‹›");

    public static Quote Write(Passage passage, Draft draft, Speaker speaker)
    {
        var kind = KindOf(passage, draft);
        var spans = new TextSpan[draft.Ranges.Count];
        for (int i = 0; i < spans.Length; i++)
        {
            var span = SpanOf(passage, draft.Ranges[i].First, draft.Ranges[i].Last);
            spans[i] = kind == QuoteKind.Direct ? WithoutMarks(passage.Text, span) : span;
        }

        TextSpan? speakerSpan = speaker.Phrase.IsNone ? null : SpanOf(passage, speaker.Phrase.First, speaker.Phrase.Last);
        return new Quote
        {
            Text = string.Join(" … ", spans.Select(s => s.Of(passage.Text))),
            Spans = spans,
            Kind = kind,
            Speaker = speaker.Entity?.FullName,
            SpeakerAsWritten = speakerSpan?.Of(passage.Text),
            SpeakerSpan = speakerSpan,
            CueSpan = draft.Cue is { } cue ? SpanOf(passage, cue.First, cue.Last) : null,
            Attribution = speaker.Attribution,
        };
    }

    private static TextSpan SpanOf(Passage passage, int first, int last) => new(passage.Tokens[first].Start, passage.Tokens[last].End);

    /// <summary>The words between the outer marks: who shows a direct quotation sets marks of their own.</summary>
    public static TextSpan WithoutMarks(string text, TextSpan span)
    {
        int start = span.Start, end = span.End;
        while (start < end && (Marks.Contains(text[start]) || char.IsWhiteSpace(text[start]))) start++;
        bool single = start > span.Start && text[span.Start] is '\'' or '‘' or '’';
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || (Marks.Contains(text[end - 1]) && (single || !IsApostrophe(text, end - 1))))) end--;
        return start < end ? new TextSpan(start, end) : span;
    }

    /// <summary>One that stands alone; two in a row are a typewriter's mark.</summary>
    private static bool IsApostrophe(string text, int at)
        => text[at] is '\'' or '’' && !(at > 0 && text[at - 1] == text[at]) && !(at + 1 < text.Length && text[at + 1] == text[at]);

    private static QuoteKind KindOf(Passage passage, Draft draft)
    {
        if (draft.Verbatim) return QuoteKind.Direct;
        bool quoted = false, plain = false;
        foreach (var (first, last) in draft.Ranges)
            for (int i = first; i <= last; i++)
                if (passage.IsQuoted(i)) quoted = true;
                else if (passage.Tokens[i].Kind is TokenKind.Word or TokenKind.Number) plain = true;
        return quoted ? plain ? QuoteKind.Mixed : QuoteKind.Direct : QuoteKind.Indirect;
    }
}
