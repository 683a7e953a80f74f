using SearchEngine.Index;

namespace SearchEngine.Search;

/// <summary>
/// Finds the documents of one segment that match a query, some at a time and in ascending order. Two ways of asking, never
/// to be mixed on one matcher without <see cref="SkipTo"/> in between going forwards: <see cref="NextBatch"/> leads, and names the
/// next documents; <see cref="Probe"/> follows, and tells which of the documents named by another match too.
/// A matcher that scores may leave out documents that score no more than <see cref="MinCompetitive"/>, unless it <see cref="NamesAll"/>.
/// </summary>
public abstract class Matcher
{
    /// <summary>After the last document.</summary>
    protected const int End = PostingsCursor.NoMoreDocuments;

    /// <summary>About how many documents match; what leads in an AND is chosen by it.</summary>
    public abstract long Cost { get; }

    /// <summary>Whether asking about a document is one look into a column or a bitset: such clauses are asked first.</summary>
    public virtual bool IsCheapToProbe => false;

    /// <summary>Whether telling a document's score takes much longer than telling that it matches.</summary>
    public virtual bool IsDearToScore => false;

    /// <summary>Whether <see cref="Mark"/> can be asked, and says all there is to say: there are no scores.</summary>
    internal virtual bool CanMark => false;

    /// <summary>Marking all windows takes about as long as setting so many bits.</summary>
    internal virtual long CostOfMarking => Cost;

    /// <summary>No document below this one is still to come; <see cref="int.MaxValue"/> when none is.</summary>
    public abstract int Current { get; }

    /// <summary>Documents that score no more than this need not be named. Only ever raised.</summary>
    public virtual float MinCompetitive { get; set; } = float.NegativeInfinity;

    /// <summary>Whether matches that cannot compete are named too, with any score that does not compete. Once false, it stays so.</summary>
    public virtual bool NamesAll { get; set; }

    /// <summary>Leave to count matches that cannot compete (<see cref="DocumentBatch.Unnamed"/>) where they would have to be named. Few make use of it.</summary>
    internal bool MayCount { get; set; }

    /// <summary>
    /// A window of an OR, or null: documents that cannot compete there need not be named. It changes between calls, and says
    /// nothing of documents at or behind the limit of <see cref="NextBatch"/>.
    /// </summary>
    internal WindowSums? Window { get; set; }

    /// <summary>Replaces the batch by the next matching documents below <paramref name="limit"/>, at least one named or counted.</summary>
    /// <returns>False, and an empty batch, when there is none; documents at and above the limit are still to come.</returns>
    public abstract bool NextBatch(DocumentBatch batch, int limit);

    /// <summary>Goes on at the first matching document that is not below <paramref name="target"/>, never backwards.</summary>
    public abstract void SkipTo(int target);

    /// <summary>Marks the documents of a batch that match and adds what they score. Batches come in ascending order.</summary>
    public abstract void Probe(DocumentBatch batch);

    /// <summary>Sets the bits of the documents of a window that match, whatever has been named or probed. Windows come in ascending order.</summary>
    /// <param name="bits">For <see cref="DocumentBatch.Capacity"/> documents.</param>
    /// <param name="start">The document of bit 0, a multiple of 64.</param>
    internal virtual void Mark(Span<ulong> bits, int start) => throw new NotSupportedException();

    /// <summary>Probes by leading: for matchers whose work is in naming documents.</summary>
    protected void ProbeByLeading(DocumentBatch batch, DocumentBatch one)
    {
        for (int i = 0; i < batch.Count; i++)
        {
            int document = batch.Documents[i];
            SkipTo(document);
            if (!NextBatch(one, document + 1)) continue;
            batch.Mark(i);
            batch.Scores[i] += one.Scores[0];
        }
    }

    /// <summary>A score bound less what may still be added, with room for what single precision loses in sums of different order.</summary>
    protected static float Lowered(float bound, float added) => bound - added - 1e-5f * (Math.Abs(bound) + added);

    /// <summary>A sum of bounds, with room for what single precision loses in sums of different order.</summary>
    protected static float Raised(float bound) => bound + 1e-5f * Math.Abs(bound);

    /// <summary>No document from <paramref name="first"/> up to, not including, <paramref name="limit"/> scores more. Ranges come in ascending order.</summary>
    public abstract float MaxScore(int first, int limit);

    /// <summary>Counts what <see cref="NextBatch"/> would still name.</summary>
    public virtual long Count(DocumentBatch scratch, CancellationToken cancellation)
    {
        long count = 0;
        while (NextBatch(scratch, End))
        {
            cancellation.ThrowIfCancellationRequested();
            count += scratch.Count;
        }

        return count;
    }
}
