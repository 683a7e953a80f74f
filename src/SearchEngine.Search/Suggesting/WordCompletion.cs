using System.Text;
using SearchEngine.Index;

namespace SearchEngine.Search;

/// <summary>
/// What helps a person to write a query, read off the term dictionaries without touching a posting list. Completion seeks
/// the beginning in every segment's sorted dictionary and walks on from there, all dictionaries side by side, so that a word
/// that several of them have is met everywhere at once and its frequencies add up; the most frequent are kept.
/// What begins otherwise is never looked at.
/// </summary>
public sealed class WordCompletion(IndexReader reader, params IReadOnlyList<int> fields)
{
    /// <summary>Words looked at for one beginning; those of a single letter in a large index may be more.</summary>
    public const int MaxWords = 300_000;

    private const int WordsBetweenChecks = 1024;

    /// <summary>The most frequent terms that begin with a prefix, the prefix itself among them where it is one.</summary>
    /// <param name="count">How many at most.</param>
    /// <param name="areBest">False when there were more than <see cref="MaxWords"/> to choose from.</param>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public IReadOnlyList<SuggestedWord> Find(ReadOnlySpan<byte> prefix, int count, out bool areBest, CancellationToken cancellation = default)
    {
        var terms = new TermUnion(reader.Segments.SelectMany(s => fields.Select(s.Terms)), prefix);
        var best = new PriorityQueue<SuggestedWord, SuggestedWord>(SuggestedWord.BestLast);
        areBest = true;
        for (int looked = 0; count > 0 && terms.MoveNext(); looked++)
        {
            if (looked % WordsBetweenChecks == 0) cancellation.ThrowIfCancellationRequested();
            areBest = looked < MaxWords;
            if (!areBest) break;
            if (best.Count == count && terms.Frequency <= best.Peek().Frequency) continue;
            var word = new SuggestedWord(Encoding.UTF8.GetString(terms.Term), terms.Frequency);
            best.Enqueue(word, word);
            if (best.Count > count) best.Dequeue();
        }

        return [.. best.UnorderedItems.Select(i => i.Element).Order(SuggestedWord.BestFirst)];
    }
}
