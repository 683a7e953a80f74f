using System.Numerics;

namespace SearchEngine.Search;

/// <summary>Keeps the best few passages of a text, as ranges of its marks.</summary>
internal ref struct PassageRanking
{
    private readonly HighlightPlan _plan;
    private readonly List<Mark> _marks;
    private readonly Span<Candidate> _best;
    private int _count;

    /// <param name="room">As many as passages are wanted.</param>
    public PassageRanking(HighlightPlan plan, List<Mark> marks, Span<Candidate> room)
    {
        (_plan, _marks) = (plan, marks);
        _best = room;
    }

    /// <summary>Considers a passage with the marks from <paramref name="first"/> up to, not including, <paramref name="end"/>; passages come in order.</summary>
    public void Offer(ByteRange range, int first, int end)
    {
        var candidate = new Candidate(range, first, end, Score(range, first, end));
        if (_count < _best.Length)
        {
            _best[_count++] = candidate;
            return;
        }

        int worst = 0;
        for (int i = 1; i < _count; i++)
        {
            if (_best[i].Score <= _best[worst].Score) worst = i;
        }

        // Of equal ones the first stays; what is left moves up, so that the order is kept.
        if (_best[worst].Score >= candidate.Score) return;
        _best[(worst + 1)..].CopyTo(_best[worst..]);
        _best[^1] = candidate;
    }

    /// <summary>The passages in the order of the text.</summary>
    public readonly Passage[] ToPassages(ReadOnlySpan<byte> text)
    {
        var passages = new Passage[_count];
        for (int i = 0; i < _count; i++) passages[i] = Sentences.Passage(text, _best[i].Range, Marks(_best[i]), _best[i].Score);
        return passages;
    }

    private readonly ByteRange[] Marks(in Candidate candidate)
    {
        var marks = new ByteRange[candidate.End - candidate.First];
        for (int i = 0; i < marks.Length; i++)
        {
            var range = _marks[candidate.First + i].Range;
            marks[i] = range with { End = Math.Min(range.End, candidate.Range.End) };
        }

        return marks;
    }

    /// <summary>Among passages with the same words the one that says them more often, and sooner, is better.</summary>
    private readonly float Score(ByteRange range, int first, int end)
    {
        ulong distinct = 0;
        for (int i = first; i < end; i++) distinct |= _marks[i].Atoms;
        float score = 0;
        for (ulong bits = distinct; bits != 0; bits &= bits - 1) score += _plan.Atoms[BitOperations.TrailingZeroCount(bits)].Weight;
        return score + 0.1f * MathF.Log(end - first) + 0.05f / (1 + range.Start / 1000f);
    }

    internal readonly record struct Candidate(ByteRange Range, int First, int End, float Score);
}
