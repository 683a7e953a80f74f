namespace SearchEngine.Search;

/// <summary>
/// Finds a plan's hits in texts: words that stand alone, and words of phrases where the phrase stands. Works in memory of
/// its own, which it keeps; made to be pooled, one thread's at a time.
/// </summary>
internal sealed class MarkFinder
{
    [ThreadStatic]
    private static MarkFinder? _idle;

    private readonly WordFinder _words = new();
    private readonly List<Mark> _marks = [];
    private readonly int[] _located = new int[HighlightPlan.MaxAtoms];
    private ulong[] _hits = new ulong[64];
    private HighlightPlan _plan = null!;

    public static MarkFinder Rent(HighlightPlan plan, CancellationToken cancellation)
    {
        var finder = _idle ?? new MarkFinder();
        _idle = null;
        finder._plan = plan;
        finder._words.Start(plan, cancellation);
        return finder;
    }

    public void Return() => _idle = this;

    /// <summary>Every hit, in order; the words of a phrase that stand together are one. Valid until the next call.</summary>
    public List<Mark> Find(ReadOnlySpan<byte> text)
    {
        var words = _words.Find(text);
        if (_hits.Length < words.Length) _hits = new ulong[2 * words.Length];
        for (int i = 0; i < words.Length; i++) _hits[i] = words[i].Atoms & _plan.Alone;
        foreach (var phrase in _plan.Phrases) FindPhrase(phrase, words);
        _marks.Clear();
        for (int i = 0; i < words.Length; i++)
        {
            if (_hits[i] == 0) continue;
            if (i > 0 && words[i - 1].Position == words[i].Position - 1 && _plan.ShareAPhrase(_hits[i - 1], _hits[i]))
                _marks[^1] = new Mark(_marks[^1].Range with { End = words[i].Range.End }, _marks[^1].Atoms | _hits[i]);
            else _marks.Add(new Mark(words[i].Range, _hits[i]));
        }

        return _marks;
    }

    private void FindPhrase(HighlightPhrase phrase, ReadOnlySpan<FoundWord> words)
    {
        for (int first = 0; first < words.Length; first++)
        {
            if ((words[first].Atoms & (1UL << phrase.Atoms[0])) == 0 || !Locate(phrase, words, first)) continue;
            for (int i = 0; i < phrase.Atoms.Length; i++) _hits[_located[i]] |= 1UL << phrase.Atoms[i];
        }
    }

    /// <summary>Finds each word of a phrase nearest to where it would stand if the first is at <paramref name="first"/>.</summary>
    private bool Locate(HighlightPhrase phrase, ReadOnlySpan<FoundWord> words, int first)
    {
        int least = 0, most = 0;
        for (int i = 0; i < phrase.Atoms.Length; i++)
        {
            int place = words[first].Position + phrase.Offsets[i] - phrase.Offsets[0];
            int at = Nearest(words, first, place, phrase.Slop, 1UL << phrase.Atoms[i]);
            if (at < 0) return false;
            int shift = words[at].Position - place;
            _located[i] = at;
            (least, most) = (Math.Min(least, shift), Math.Max(most, shift));
        }

        return most - least <= phrase.Slop;
    }

    /// <summary>The word with an atom that stands nearest to a position and not too far from it; of two equally near the later, -1 for none.</summary>
    private static int Nearest(ReadOnlySpan<FoundWord> words, int from, int position, int slop, ulong atom)
    {
        int at = from;
        while (at > 0 && words[at - 1].Position >= position) at--;
        while (at < words.Length && words[at].Position < position) at++;
        int after = at;
        while (after < words.Length && words[after].Position - position <= slop && (words[after].Atoms & atom) == 0) after++;
        int distance = after < words.Length ? Math.Min(slop + 1, words[after].Position - position) : slop + 1;
        for (int before = at - 1; before >= 0 && position - words[before].Position < distance; before--)
        {
            if ((words[before].Atoms & atom) != 0) return before;
        }

        return distance <= slop ? after : -1;
    }
}
