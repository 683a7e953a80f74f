namespace SearchEngine.Analysis;

/// <summary>
/// The longest emoji sequence at the beginning of a text (UTS #51, ED-17): pictographs with selectors and skin tones, joined
/// by U+200D, flags of two letters or of tags, and keycaps.
/// </summary>
internal static class EmojiMatcher
{
    private static ReadOnlySpan<byte> Joiner => "\u200D"u8;

    private static ReadOnlySpan<byte> PictureSelector => "\uFE0F"u8;

    private static ReadOnlySpan<byte> Keycap => "\u20E3"u8;

    /// <returns>Its length in bytes, or 0 when none begins here.</returns>
    public static int Match(ReadOnlySpan<byte> text) => PartAt(text, 0, out int length) switch
    {
        EmojiPart.None => 0,
        EmojiPart.KeycapBase => MatchKeycap(text, length),
        EmojiPart.RegionalIndicator => MatchFlag(text, length),
        _ => MatchSequence(text),
    };

    private static int MatchSequence(ReadOnlySpan<byte> text)
    {
        int end = MatchElement(text, 0);
        if (end == 0) return 0;
        int tagged = SkipTags(text, end);
        if (tagged > end) return tagged;
        while (TryJoin(text, end, out int next)) end = next;
        return end;
    }

    /// <summary>A joiner and another element. Where extenders may stand, the joiner has been taken as one of them.</summary>
    private static bool TryJoin(ReadOnlySpan<byte> text, int at, out int end)
    {
        bool taken = text[..at].EndsWith(Joiner);
        int start = taken || !text[at..].StartsWith(Joiner) ? at : at + Joiner.Length;
        end = taken || start > at ? MatchElement(text, start) : start;
        return end > start;
    }

    /// <summary>A pictograph after any joiners, or a skin tone, and what belongs to it.</summary>
    private static int MatchElement(ReadOnlySpan<byte> text, int start)
    {
        int at = start;
        while (text[at..].StartsWith(Joiner)) at += Joiner.Length;
        EmojiPart part = PartAt(text, at, out int length);
        if (part == EmojiPart.Modifier) return at == start ? SkipExtenders(text, at + length) : start;
        if (part != EmojiPart.Pictograph) return start;
        at = SkipExtenders(text, at + length);
        if (PartAt(text, at, out length) == EmojiPart.Modifier) return SkipExtenders(text, at + length);
        return text[at..].StartsWith(PictureSelector) ? at + PictureSelector.Length : at;
    }

    private static int MatchKeycap(ReadOnlySpan<byte> text, int start)
    {
        int at = SkipExtenders(text, start);
        if (text[at..].StartsWith(PictureSelector) && text[(at + PictureSelector.Length)..].StartsWith(Keycap))
            return SkipExtenders(text, at + PictureSelector.Length);
        return text[start..at].IndexOf(Keycap) >= 0 ? at : 0;
    }

    private static int MatchFlag(ReadOnlySpan<byte> text, int start)
    {
        int second = SkipExtenders(text, start, selectors: true);
        return PartAt(text, second, out int length) == EmojiPart.RegionalIndicator
            ? SkipExtenders(text, second + length, selectors: true) : 0;
    }

    /// <summary>Tags after a selector; elsewhere they are extenders. They count only with the tag that ends them, U+E007F.</summary>
    private static int SkipTags(ReadOnlySpan<byte> text, int start)
    {
        if (!text[..start].EndsWith(PictureSelector)) return start;
        int at = start;
        while (at < text.Length && Utf8Decoder.Decode(text[at..], out int length) is >= 0xE0020 and <= 0xE007F and var tag)
        {
            at += length;
            if (tag == 0xE007F) return at == start + length ? start : at;
        }

        return start;
    }

    private static int SkipExtenders(ReadOnlySpan<byte> text, int at, bool selectors = false)
    {
        while (PartAt(text, at, out int length) is var part
            && (part == EmojiPart.Extend || (selectors && part == EmojiPart.PresentationSelector)))
            at += length;
        return at;
    }

    private static EmojiPart PartAt(ReadOnlySpan<byte> text, int at, out int length)
    {
        length = 0;
        return at == text.Length
            ? EmojiPart.None : WordBreakProperties.EmojiPartOf(WordBreakProperties.Of(Utf8Decoder.Decode(text[at..], out length)));
    }
}
