using SearchEngine.Analysis;

namespace SearchEngine.Search;

/// <summary>Tokenizes a text and notes, for each word, which atoms of a plan it is.</summary>
internal sealed class WordMasks : IWordSink
{
    private readonly HighlightPlan _plan;
    private readonly byte[] _term = new byte[WordFilter.MaxTermLength];

    public WordMasks(HighlightPlan plan, ReadOnlySpan<byte> text)
    {
        _plan = plan;
        var sink = this;
        WordTokenizer.Tokenize(text, ref sink);
    }

    /// <summary>Every word's place in the text, in order.</summary>
    public List<ByteRange> Words { get; } = [];

    /// <summary>Bit a of a word's mask is set when the word is atom a.</summary>
    public List<ulong> Masks { get; } = [];

    public void Add(ReadOnlySpan<byte> word, int start)
    {
        ulong mask = 0;
        foreach (var filter in _plan.Filters)
        {
            int length = filter.Apply(word, _term);
            if (length > 0) mask |= MaskOf(filter, _term.AsSpan(0, length));
        }

        Words.Add(new ByteRange(start, start + word.Length));
        Masks.Add(mask);
    }

    private ulong MaskOf(WordFilter filter, ReadOnlySpan<byte> term)
    {
        ulong mask = 0;
        for (int i = 0; i < _plan.Atoms.Count; i++)
        {
            if (_plan.Atoms[i].Filter == filter && _plan.Atoms[i].Terms.Contains(term)) mask |= 1UL << i;
        }

        return mask;
    }
}
