namespace SearchEngine.Search;

/// <summary>
/// How often the words of a phrase stand near each other: Lucene's sloppy phrase frequency. A match's length is the spread
/// of the words' positions less their places in the phrase; each match of at most the slop counts 1 / (1 + length). The part
/// that lags is moved on until it overtakes the next, so each match is made as short as it can be; two parts with the same
/// word never stand on the same occurrence.
/// </summary>
internal sealed class SloppyPhrase(PhrasePart[] parts, int slop) : PhraseFrequency
{
    private int _end;

    public override bool IsBoundByRarest => false;

    /// <summary>Each match takes an occurrence that no other match begins with, so there are no more than occurrences.</summary>
    public override void Bound(Span<int> frequencies)
    {
        frequencies.Clear();
        foreach (var part in parts)
        {
            for (int i = 0; i < frequencies.Length; i++) frequencies[i] += part.Frequency(i);
        }
    }

    public override void In(ReadOnlySpan<int> found, bool isThereEnough, Span<float> frequencies)
    {
        for (int i = 0; i < found.Length; i++) frequencies[i] = At(found[i]);
    }

    private float At(int found)
    {
        if (!Place(found)) return 0;
        float frequency = 0;
        var lagging = Least(null);
        int length = _end - lagging.Position, next = Least(lagging).Position;
        while (Advance(ref lagging))
        {
            if (lagging.Position > next)
            {
                if (length <= slop) frequency += 1f / (1 + length);
                lagging = Least(null);
                next = Least(lagging).Position;
                length = _end - lagging.Position;
            }
            else
            {
                length = Math.Min(length, _end - lagging.Position);
            }
        }

        if (length <= slop) frequency += 1f / (1 + length);
        return frequency;
    }

    /// <summary>Puts every part on its first position; of parts with the same word the second on the second, and so on.</summary>
    private bool Place(int found)
    {
        _end = int.MinValue;
        for (int i = 0; i < parts.Length; i++)
        {
            parts[i].Load(found);
            for (int same = 0; same < i; same++)
            {
                if (parts[same].Ordinal == parts[i].Ordinal && !parts[i].MoveNext()) return false;
            }

            _end = Math.Max(_end, parts[i].Position);
        }

        return true;
    }

    private bool Advance(ref PhrasePart part)
    {
        var moved = part;
        if (!Move(moved)) return false;
        while (Collision(moved) is { } other)
        {
            moved = IsLess(moved, other) ? moved : other;
            if (!Move(moved)) return false;
        }

        return true;
    }

    private bool Move(PhrasePart part)
    {
        if (!part.MoveNext()) return false;
        _end = Math.Max(_end, part.Position);
        return true;
    }

    private PhrasePart? Collision(PhrasePart part)
    {
        foreach (var other in parts)
        {
            if (other != part && other.Ordinal == part.Ordinal && other.Position + other.Offset == part.Position + part.Offset) return other;
        }

        return null;
    }

    private PhrasePart Least(PhrasePart? except)
    {
        PhrasePart? least = null;
        foreach (var part in parts)
        {
            if (part != except && (least is null || IsLess(part, least))) least = part;
        }

        return least!;
    }

    private static bool IsLess(PhrasePart a, PhrasePart b)
        => a.Position != b.Position ? a.Position < b.Position : a.Offset < b.Offset;
}
