using System.Numerics;

namespace SearchEngine.Search;

/// <summary>
/// Finds a query's hits in a text and the passages that show them best. A text is analysed again with the filters of the
/// index, so what is marked is what matched: inflections, prefixes, and words of a phrase only where the phrase stands.
/// </summary>
public sealed class Highlighter(HighlightPlan plan)
{
    /// <summary>Every hit in a text, in order; the words of a phrase that stand together are one.</summary>
    public IReadOnlyList<ByteRange> Marks(ReadOnlySpan<byte> text) => plan.IsEmpty ? [] : [.. Hits(text).Select(h => h.Range)];

    /// <summary>The best passages, in the order of the text; the first passage when nothing is to be marked.</summary>
    /// <param name="count">How many at most.</param>
    public IReadOnlyList<Passage> Passages(ReadOnlySpan<byte> text, int count)
    {
        if (count <= 0) return [];
        var hits = plan.IsEmpty ? [] : Hits(text);
        var sentences = Sentences.Split(text);
        var passages = new List<Passage>();
        int next = 0;
        foreach (var sentence in sentences)
        {
            int first = next;
            while (next < hits.Count && hits[next].Range.Start < sentence.End) next++;
            if (next > first) passages.Add(ToPassage(sentence, hits[first..next]));
        }

        if (passages.Count == 0) return sentences.Count == 0 ? [] : [new Passage(sentences[0], [], 0)];
        return [.. passages.OrderByDescending(p => p.Score).Take(count).OrderBy(p => p.Range.Start)];
    }

    private Passage ToPassage(ByteRange range, List<(ByteRange Range, ulong Atoms)> hits)
    {
        ulong distinct = 0;
        foreach (var hit in hits) distinct |= hit.Atoms;
        float score = 0;
        for (ulong bits = distinct; bits != 0; bits &= bits - 1) score += plan.Atoms[BitOperations.TrailingZeroCount(bits)].Weight;

        // Among passages with the same words the one that says them more often, and sooner, is better.
        score += 0.1f * MathF.Log(hits.Count) + 0.05f / (1 + range.Start / 1000f);
        return new Passage(range, [.. hits.Select(h => h.Range with { End = Math.Min(h.Range.End, range.End) })], score);
    }

    private List<(ByteRange Range, ulong Atoms)> Hits(ReadOnlySpan<byte> text)
    {
        var words = new WordMasks(plan, text);
        var atoms = AtomsOfWords(words);
        var hits = new List<(ByteRange Range, ulong Atoms)>();
        for (int i = 0; i < atoms.Length; i++)
        {
            if (atoms[i] == 0) continue;
            if (i > 0 && InSamePhrase(atoms[i - 1], atoms[i])) hits[^1] = (hits[^1].Range with { End = words.Words[i].End }, hits[^1].Atoms | atoms[i]);
            else hits.Add((words.Words[i], atoms[i]));
        }

        return hits;
    }

    /// <summary>Each word's atoms that really hit: those that stand alone, and those of phrases where the phrase stands.</summary>
    private ulong[] AtomsOfWords(WordMasks words)
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
}
