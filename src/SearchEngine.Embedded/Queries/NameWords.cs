using System.Text;
using SearchEngine.Analysis;

namespace SearchEngine.Embedded;

/// <summary>Cuts many names into their words, case, accents and marks aside; a word that several names have is one string.</summary>
internal sealed class NameWords
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly List<string> _words = [];
    private readonly byte[] _term = new byte[WordFilter.MaxTermLength];
    private readonly char[] _letters = new char[WordFilter.MaxTermLength];

    public string[] Of(string name)
    {
        _words.Clear();
        var sink = new Sink(this);
        WordTokenizer.Tokenize(Encoding.UTF8.GetBytes(name), ref sink);
        return [.. _words];
    }

    private void Add(ReadOnlySpan<byte> word)
    {
        int length = FoldingFilter.Instance.Apply(word, _term);
        if (length <= 0) return;
        var letters = _letters.AsSpan(0, Encoding.UTF8.GetChars(_term.AsSpan(0, length), _letters));
        if (!_known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(letters, out string? known)) _known.Add(known = letters.ToString());
        _words.Add(known);
    }

    private readonly struct Sink(NameWords words) : IWordSink
    {
        public void Add(ReadOnlySpan<byte> word, int start) => words.Add(word);
    }
}
