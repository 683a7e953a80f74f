using SearchEngine.Analysis;
using SearchEngine.Index;

namespace SearchEngine.Search;

/// <summary>
/// Finds the words of a text that are atoms of a plan. What a word is to an index takes long to work out, and most words
/// of a text stand in it several times: each distinct word is looked at once and remembered from text to text.
/// </summary>
internal sealed class WordFinder
{
    /// <summary>Words that are remembered; then all are forgotten.</summary>
    private const int MostKnown = 1 << 15;

    private const int WordsBetweenChecks = 1024;

    private readonly WordTable _known = new();
    private readonly byte[] _term = new byte[WordFilter.MaxTermLength];
    private ulong[] _atoms = new ulong[256];
    private FoundWord[] _found = new FoundWord[64];
    private HighlightPlan _plan = null!;
    private CancellationToken _cancellation;
    private int _count;
    private int _position;

    public void Start(HighlightPlan plan, CancellationToken cancellation)
    {
        (_plan, _cancellation) = (plan, cancellation);
        _known.Clear();
    }

    /// <summary>The words in order; valid until the next call.</summary>
    public ReadOnlySpan<FoundWord> Find(ReadOnlySpan<byte> text)
    {
        (_count, _position) = (0, 0);
        var sink = new Sink(this);
        WordTokenizer.Tokenize(text, ref sink);
        return _found.AsSpan(0, _count);
    }

    private void Add(ReadOnlySpan<byte> word, int start)
    {
        if (_position % WordsBetweenChecks == 0) _cancellation.ThrowIfCancellationRequested();
        ulong atoms = _plan.MayBegin(word[0]) ? AtomsOf(word) : 0;
        if (atoms != 0)
        {
            if (_count == _found.Length) Array.Resize(ref _found, 2 * _count);
            _found[_count++] = new FoundWord(_position, new ByteRange(start, start + word.Length), atoms);
        }

        _position++;
    }

    private ulong AtomsOf(ReadOnlySpan<byte> word)
    {
        if (_known.Count == MostKnown) _known.Clear();
        int before = _known.Count, number = _known.Add(word);
        if (number < before) return _atoms[number];
        if (number == _atoms.Length) Array.Resize(ref _atoms, 2 * number);
        return _atoms[number] = Analyse(word);
    }

    private ulong Analyse(ReadOnlySpan<byte> word)
    {
        ulong found = 0;
        foreach (var filter in _plan.Filters)
        {
            int length = filter.Apply(word, _term);
            if (length <= 0) continue;
            for (int i = 0; i < _plan.Atoms.Count; i++)
            {
                if (_plan.Atoms[i].Filter == filter && _plan.Atoms[i].Terms.Contains(_term.AsSpan(0, length))) found |= 1UL << i;
            }
        }

        return found;
    }

    private readonly struct Sink(WordFinder finder) : IWordSink
    {
        public void Add(ReadOnlySpan<byte> word, int start) => finder.Add(word, start);
    }
}
