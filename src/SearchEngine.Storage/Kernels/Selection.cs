namespace SearchEngine.Storage;

/// <summary>Picks out the scores that can still enter the top hits.</summary>
public static partial class Selection
{
    /// <summary>Lists the indexes of scores greater than the threshold, ascending; a score that is not a number is not.</summary>
    /// <param name="indexes">Room for as many as there are scores.</param>
    /// <returns>How many were listed.</returns>
    public static int GreaterThan(ReadOnlySpan<float> scores, float threshold, Span<int> indexes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(indexes.Length, scores.Length);
        if (Hardware.HasAvx512) return GreaterThanAvx512(scores, threshold, indexes);
        return Hardware.HasVectors ? GreaterThanVectorized(scores, threshold, indexes) : GreaterThanScalar(scores, threshold, 0, 0, indexes);
    }

    /// <summary>Goes on at <paramref name="i"/>, behind what was found already.</summary>
    internal static int GreaterThanScalar(ReadOnlySpan<float> scores, float threshold, int i, int found, Span<int> indexes)
    {
        for (; i < scores.Length; i++)
        {
            if (scores[i] > threshold) indexes[found++] = i;
        }

        return found;
    }
}
