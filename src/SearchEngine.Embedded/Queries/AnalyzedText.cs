using System.Text;
using SearchEngine.Analysis;

namespace SearchEngine.Embedded;

/// <summary>The words of a text as the index has them: as written, case and accents aside, or as stems.</summary>
internal static class AnalyzedText
{
    public static List<string> Words(string text) => [.. Terms(text, FoldingFilter.Instance).Select(t => Encoding.UTF8.GetString(t.Term))];

    /// <summary>The words with a space between each two: what a text is when case, accents and marks are aside.</summary>
    public static string Folded(string text) => string.Join(' ', Words(text));

    /// <summary>A text from its first word to its last with words put in the place of others, and between them what was typed there.</summary>
    /// <param name="other">Another word for one of the text as the index has it; null keeps what was typed.</param>
    public static string Rewritten(string text, Func<string, string?> other)
    {
        byte[] typed = Encoding.UTF8.GetBytes(text);
        var sink = new Collector(FoldingFilter.Instance);
        WordTokenizer.Tokenize(typed, ref sink);
        var rewritten = new StringBuilder();
        int end = sink.Places is [var first, ..] ? first.Start : typed.Length;
        foreach (var ((term, _), (start, length)) in sink.Terms.Zip(sink.Places))
        {
            rewritten.Append(Encoding.UTF8.GetString(typed, end, start - end));
            rewritten.Append(other(Encoding.UTF8.GetString(term)) ?? Encoding.UTF8.GetString(typed, start, length));
            end = start + length;
        }

        return rewritten.ToString();
    }

    /// <summary>Terms of a text with their positions; words that a filter drops leave a gap.</summary>
    public static List<(byte[] Term, int Position)> Terms(string text, WordFilter filter)
    {
        var sink = new Collector(filter);
        WordTokenizer.Tokenize(Encoding.UTF8.GetBytes(text), ref sink);
        return sink.Terms;
    }

    private sealed class Collector(WordFilter filter) : IWordSink
    {
        private readonly byte[] _term = new byte[WordFilter.MaxTermLength];
        private int _position;

        public List<(byte[] Term, int Position)> Terms { get; } = [];

        /// <summary>Where each term stands in the text, in bytes.</summary>
        public List<(int Start, int Length)> Places { get; } = [];

        public void Add(ReadOnlySpan<byte> word, int start)
        {
            int length = filter.Apply(word, _term);
            if (length > 0)
            {
                Terms.Add((_term[..length], _position));
                Places.Add((start, word.Length));
            }

            _position++;
        }
    }
}
