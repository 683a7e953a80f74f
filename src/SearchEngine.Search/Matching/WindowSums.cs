namespace SearchEngine.Search;

/// <summary>
/// What the clauses of an OR have added up for the documents of a window, and what a document's sum has to exceed: a clause
/// that is still to add its scores passes over documents that would not get there with them.
/// </summary>
/// <param name="sums">By document, counted from <see cref="Start"/>; <see cref="None"/> where nothing was added.</param>
/// <param name="bits">Documents with a sum.</param>
internal sealed class WindowSums(float[] sums, ulong[] bits)
{
    /// <summary>Added to, it is what was added, even where that is zero; and it compares like zero.</summary>
    public const float None = -0f;

    /// <summary>The first document, a multiple of 64.</summary>
    public int Start { get; set; }

    /// <summary>What the clause's score and the sum so far have to exceed together.</summary>
    public float Least { get; set; } = float.NegativeInfinity;

    /// <summary>Whether a document of the window can still compete, if the clause scores so much at best.</summary>
    public bool CanCompete(int document, float best) => sums[document - Start] + best > Least;

    /// <summary>Whether no document of a part of the window has a sum.</summary>
    public bool IsUntouched(int first, int last)
    {
        int from = Math.Max(first - Start, 0) >> 6, to = Math.Min((last - Start) >> 6, bits.Length - 1);
        return from > to || !bits.AsSpan(from, to - from + 1).ContainsAnyExcept(0UL);
    }
}
