namespace SearchEngine.Search;

/// <summary>
/// Finds a query's hits in a text and the passages that show them best. A text is analysed again with the filters of the
/// index, so what is marked is what matched: inflections, prefixes, and words of a phrase only where the phrase stands.
/// One thread's at a time; disposed, it leaves its memory to the thread's next.
/// </summary>
/// <exception cref="OperationCanceledException">From any of its methods, once cancelled.</exception>
public sealed class Highlighter(HighlightPlan plan, CancellationToken cancellation = default) : IDisposable
{
    private const int MostOnStack = 16;

    private MarkFinder? _finder;

    /// <summary>Every hit in a text, in order; the words of a phrase that stand together are one.</summary>
    public IReadOnlyList<ByteRange> Marks(ReadOnlySpan<byte> text)
    {
        var marks = Find(text);
        var ranges = new ByteRange[marks.Count];
        for (int i = 0; i < ranges.Length; i++) ranges[i] = marks[i].Range;
        return ranges;
    }

    /// <summary>The best passages, in the order of the text; the first passage when nothing is to be marked.</summary>
    /// <param name="count">How many at most.</param>
    public IReadOnlyList<Passage> Passages(ReadOnlySpan<byte> text, int count)
    {
        if (count <= 0) return [];
        var marks = Find(text);
        if (marks.Count == 0) return First(text);
        var ranking = new PassageRanking(plan, marks, count <= MostOnStack ? stackalloc PassageRanking.Candidate[count] : new PassageRanking.Candidate[Math.Min(count, marks.Count)]);
        for (int next = 0, at = 0; next < marks.Count;)
        {
            at = Sentences.LineStart(text, at, marks[next].Range.Start);
            var range = Sentences.Next(text, ref at);
            int first = next;
            while (next < marks.Count && marks[next].Range.Start < range.End) next++;
            if (next > first) ranking.Offer(range, first, next);
        }

        return ranking.ToPassages(text);
    }

    public void Dispose()
    {
        _finder?.Return();
        _finder = null;
    }

    private static Passage[] First(ReadOnlySpan<byte> text)
    {
        int at = 0;
        var range = Sentences.Next(text, ref at);
        return range.Length == 0 ? [] : [Sentences.Passage(text, range, [], 0)];
    }

    private List<Mark> Find(ReadOnlySpan<byte> text)
        => plan.IsEmpty ? [] : (_finder ??= MarkFinder.Rent(plan, cancellation)).Find(text);
}
