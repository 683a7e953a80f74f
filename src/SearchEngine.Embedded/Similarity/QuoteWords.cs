namespace SearchEngine.Embedded;

/// <summary>When two quotations are the same in other words.</summary>
internal static class QuoteWords
{
    private const int FewestWords = 3;
    private const int MostWords = 400;
    private const double AlikeEnough = 0.5;
    private const double ContainedEnough = 0.75;

    /// <summary>The words that are compared; of a very long quotation those at its beginning.</summary>
    public static WordSequence Of(string text)
    {
        int end = 0;
        for (int words = 0; words < MostWords && end >= 0 && end < text.Length; words++) end = text.IndexOf(' ', end + 1);
        return new WordSequence(end <= 0 ? text : text[..Math.Min(end, text.Length)]);
    }

    public static bool AreSame(WordSequence one, WordSequence other)
    {
        int shorter = Math.Min(one.Words.Count, other.Words.Count);
        if (shorter < FewestWords) return false;

        // Words in common in any order bound those in the same order, and cost far less to count.
        int most = one.MostInCommon(other);
        bool mayBeAlike = 2.0 * most / (one.Words.Count + other.Words.Count) >= AlikeEnough, mayBeContained = (double)most / shorter >= ContainedEnough;
        return (mayBeAlike || mayBeContained) && (one.LikenessTo(other) >= AlikeEnough || one.ContainmentIn(other) >= ContainedEnough);
    }
}
