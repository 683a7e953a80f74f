using System.Text;
using SearchEngine.Analysis;
using SearchEngine.Model;

namespace SearchEngine.Embedded;

/// <summary>The words of a text as they are compared with those of another: case, accents and marks aside.</summary>
internal sealed class WordSequence
{
    private const int MostWords = 400;

    private readonly List<string> _words = [];
    private readonly List<TextSpan> _spans = [];

    public WordSequence(string text)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        var collector = new Collector(this, utf8);
        WordTokenizer.Tokenize(utf8, ref collector);
    }

    public IReadOnlyList<string> Words => _words;

    /// <summary>The words of a text; of a very long one those at its beginning.</summary>
    public static WordSequence OfBeginning(string text)
    {
        int end = 0;
        for (int words = 0; words < MostWords && end >= 0 && end < text.Length; words++) end = text.IndexOf(' ', end + 1);
        return new WordSequence(end <= 0 ? text : text[..Math.Min(end, text.Length)]);
    }

    /// <summary>Twice the words in common, in the same order, over the words of both: 1 for the same words, 0 for none.</summary>
    public double LikenessTo(WordSequence other)
        => _words.Count + other._words.Count == 0 ? 0 : 2.0 * Common(other).Count(c => c) / (_words.Count + other._words.Count);

    /// <summary>Where this says words that the other does not, neighbours joined; spans of this text.</summary>
    public IReadOnlyList<TextSpan> DifferencesFrom(WordSequence other)
    {
        var common = Common(other);
        var spans = new List<TextSpan>();
        for (int i = 0; i < _words.Count; i++)
        {
            if (common[i]) continue;
            if (i > 0 && !common[i - 1]) spans[^1] = new TextSpan(spans[^1].Start, _spans[i].End);
            else spans.Add(_spans[i]);
        }

        return spans;
    }

    /// <summary>Which of these words belong to a longest common subsequence with the other's.</summary>
    private bool[] Common(WordSequence other)
    {
        int n = _words.Count, m = other._words.Count;
        var longest = new int[n + 1, m + 1];
        for (int i = n - 1; i >= 0; i--)
        {
            for (int j = m - 1; j >= 0; j--)
            {
                longest[i, j] = _words[i] == other._words[j] ? longest[i + 1, j + 1] + 1 : Math.Max(longest[i + 1, j], longest[i, j + 1]);
            }
        }

        var common = new bool[n];
        for (int i = 0, j = 0; i < n && j < m;)
        {
            if (_words[i] == other._words[j]) (common[i++], j) = (true, j + 1);
            else if (longest[i + 1, j] >= longest[i, j + 1]) i++;
            else j++;
        }

        return common;
    }

    /// <summary>Words come as slices of UTF-8, in order; the text counts UTF-16.</summary>
    private struct Collector(WordSequence words, byte[] utf8) : IWordSink
    {
        private readonly byte[] _term = new byte[WordFilter.MaxTermLength];
        private int _bytesSeen;
        private int _charsSeen;

        public void Add(ReadOnlySpan<byte> word, int start)
        {
            _charsSeen += Encoding.UTF8.GetCharCount(utf8.AsSpan(_bytesSeen, start - _bytesSeen));
            _bytesSeen = start;
            int length = FoldingFilter.Instance.Apply(word, _term);
            if (length <= 0) return;
            words._words.Add(Encoding.UTF8.GetString(_term, 0, length));
            words._spans.Add(new TextSpan(_charsSeen, _charsSeen + Encoding.UTF8.GetCharCount(word)));
        }
    }
}
