using System.Text;
using SearchEngine.Model;
using SearchEngine.Search;

namespace SearchEngine.Embedded;

/// <summary>From offsets in bytes, which the engine counts, to offsets in UTF-16 code units, which everyone else does.</summary>
internal static class Utf16
{
    public static IReadOnlyList<TextSpan> Spans(ReadOnlySpan<byte> text, IReadOnlyList<ByteRange> ranges)
    {
        var spans = new TextSpan[ranges.Count];
        int at = 0, chars = 0;
        for (int i = 0; i < spans.Length; i++)
        {
            int start = chars + Encoding.UTF8.GetCharCount(text[at..ranges[i].Start]);
            chars = start + Encoding.UTF8.GetCharCount(text[ranges[i].Start..ranges[i].End]);
            at = ranges[i].End;
            spans[i] = new TextSpan(start, chars);
        }

        return spans;
    }

    public static Snippet Snippet(ReadOnlySpan<byte> text, Passage passage)
    {
        var range = passage.Range;
        var words = text[range.Start..range.End];
        var marks = passage.Marks.Select(m => new ByteRange(m.Start - range.Start, m.End - range.Start)).ToList();
        return new Snippet(Encoding.UTF8.GetString(words), Spans(words, marks), Encoding.UTF8.GetCharCount(text[..range.Start]))
        {
            BeginsWithin = passage.BeginsWithin,
            EndsWithin = passage.EndsWithin,
        };
    }
}
