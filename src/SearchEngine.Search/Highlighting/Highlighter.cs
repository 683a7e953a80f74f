using System.Numerics;

namespace SearchEngine.Search;

/// <summary>
/// Finds a query's hits in a text and the passages that show them best. A text is analysed again with the filters of the
/// index, so what is marked is what matched: inflections, prefixes, and words of a phrase only where the phrase stands.
/// </summary>
public sealed class Highlighter(HighlightPlan plan)
{
    /// <summary>Every hit in a text, in order; hits that touch are one.</summary>
    public IReadOnlyList<ByteRange> Marks(ReadOnlySpan<byte> text)
    {
        if (plan.IsEmpty) return [];
        var words = new WordMasks(plan, text);
        var hits = Hits(words);
        var marks = new List<ByteRange>();
        for (int i = 0; i < hits.Length; i++)
        {
            if (hits[i] == 0) continue;
            bool joins = i > 0 && hits[i - 1] != 0 && InSamePhrase(hits[i - 1], hits[i]);
            if (joins) marks[^1] = marks[^1] with { End = words.Words[i].End };
            else marks.Add(words.Words[i]);
        }

        return marks;
    }

    /// <summary>The best passages, in the order of the text; the first passage when nothing is to be marked.</summary>
    /// <param name="count">How many at most.</param>
    public IReadOnlyList<Passage> Passages(ReadOnlySpan<byte> text, int count)
    {
        if (count <= 0 || text.IsEmpty) return [];
        var words = new WordMasks(plan, text);
        var hits = Hits(words);
        var passages = Sentences.Split(text).Select(range => ToPassage(range, words, hits)).ToList();
        if (passages.Count == 0) return [];
        var best = passages.Where(p => p.Score > 0).OrderByDescending(p => p.Score).Take(count).OrderBy(p => p.Range.Start).ToList();
        return best.Count > 0 ? best : [passages[0]];
    }

    private Passage ToPassage(ByteRange range, WordMasks words, ulong[] hits)
    {
        var marks = new List<ByteRange>();
        ulong distinct = 0;
        int first = words.Words.BinarySearch(range, ByStart.Instance);
        for (int i = first < 0 ? ~first : first; i < hits.Length && words.Words[i].Start < range.End; i++)
        {
            if (hits[i] == 0) continue;
            distinct |= hits[i];
            marks.Add(words.Words[i]);
        }

        float score = 0;
        for (ulong bits = distinct; bits != 0; bits &= bits - 1) score += plan.Atoms[BitOperations.TrailingZeroCount(bits)].Weight;

        // Among passages with the same words the one that says them more often, and sooner, is better.
        return new Passage(range, marks, marks.Count == 0 ? 0 : score + 0.1f * MathF.Log(marks.Count) + 0.05f / (1 + range.Start / 1000f));
    }

    /// <summary>Each word's atoms that really hit: those that stand alone, and those of phrases where the phrase stands.</summary>
    private ulong[] Hits(WordMasks words)
    {
        ulong alone = 0;
        for (int i = 0; i < plan.Atoms.Count; i++) alone |= plan.Atoms[i].StandsAlone ? 1UL << i : 0;
        var hits = new ulong[words.Masks.Count];
        for (int i = 0; i < hits.Length; i++) hits[i] = words.Masks[i] & alone;
        foreach (var phrase in plan.Phrases) MarkPhrase(phrase, words.Masks, hits);
        return hits;
    }

    private static void MarkPhrase(HighlightPhrase phrase, List<ulong> masks, ulong[] hits)
    {
        Span<int> found = stackalloc int[phrase.Atoms.Length];
        for (int start = 0; start < masks.Count; start++)
        {
            if ((masks[start] & (1UL << phrase.Atoms[0])) == 0 || !Locate(phrase, masks, start, found)) continue;
            for (int i = 0; i < found.Length; i++) hits[found[i]] |= 1UL << phrase.Atoms[i];
        }
    }

    /// <summary>Finds each word of a phrase nearest to where it would stand if the first is at <paramref name="start"/>.</summary>
    private static bool Locate(HighlightPhrase phrase, List<ulong> masks, int start, Span<int> found)
    {
        int least = 0, most = 0;
        for (int i = 0; i < found.Length; i++)
        {
            int place = start + phrase.Offsets[i] - phrase.Offsets[0], distance = 0;
            ulong bit = 1UL << phrase.Atoms[i];
            while (distance <= phrase.Slop && !Has(masks, place + distance, bit) && !Has(masks, place - distance, bit)) distance++;
            if (distance > phrase.Slop) return false;
            int shift = Has(masks, place + distance, bit) ? distance : -distance;
            found[i] = place + shift;
            (least, most) = (Math.Min(least, shift), Math.Max(most, shift));
        }

        return most - least <= phrase.Slop;
    }

    private static bool Has(List<ulong> masks, int at, ulong bit) => at >= 0 && at < masks.Count && (masks[at] & bit) != 0;

    private bool InSamePhrase(ulong a, ulong b)
    {
        foreach (var phrase in plan.Phrases)
        {
            ulong all = 0;
            foreach (int atom in phrase.Atoms) all |= 1UL << atom;
            if ((a & all) != 0 && (b & all) != 0) return true;
        }

        return false;
    }

    private sealed class ByStart : IComparer<ByteRange>
    {
        public static ByStart Instance { get; } = new();

        public int Compare(ByteRange x, ByteRange y) => x.Start.CompareTo(y.Start);
    }
}
