namespace SearchEngine.App;

/// <summary>
/// The words that mark one lot of texts off from another: those whose share of its words is higher by more than chance
/// makes likely. Measured by the logarithm of the odds ratio with half a word added to each side, over its standard error
/// (Monroe, Colaresi and Quinn, "Fightin' Words", 2008, with a flat prior).
/// </summary>
internal static class DistinctWords
{
    private const double Prior = 0.5;
    private const int ShortestWord = 3;

    /// <summary>About one in twenty words that differ by chance alone comes as far.</summary>
    private const double LeastScore = 1.65;

    /// <summary>In how many texts each word comes.</summary>
    public static Dictionary<string, int> Count(IEnumerable<string> texts)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string text in texts)
        {
            foreach (string word in Words(text).Distinct(StringComparer.Ordinal)) counts[word] = counts.GetValueOrDefault(word) + 1;
        }

        return counts;
    }

    /// <returns>At most so many, the most telling first.</returns>
    public static IReadOnlyList<(string Word, int Count)> Telling(Dictionary<string, int> here, Dictionary<string, int> there, int most)
    {
        double all = here.Values.Sum(), others = there.Values.Sum();
        return [.. here.Select(w => (w.Key, w.Value, Score: Score(w.Value, all, there.GetValueOrDefault(w.Key), others)))
            .Where(w => w.Score >= LeastScore)
            .OrderByDescending(w => w.Score).ThenBy(w => w.Key, StringComparer.Ordinal)
            .Take(most).Select(w => (w.Key, w.Value))];
    }

    private static double Score(int here, double all, int there, double others)
    {
        double a = here + Prior, b = there + Prior;
        double odds = Math.Log(a / (all - here + Prior)) - Math.Log(b / (others - there + Prior));
        return odds / Math.Sqrt((1 / a) + (1 / b));
    }

    private static IEnumerable<string> Words(string text)
    {
        string lower = text.ToLowerInvariant();
        int start = -1;
        for (int i = 0; i <= lower.Length; i++)
        {
            bool isLetter = i < lower.Length && (char.IsLetter(lower[i]) || (start >= 0 && lower[i] is '\'' or '’'));
            if (isLetter && start < 0) start = i;
            if (isLetter || start < 0) continue;
            if (i - start >= ShortestWord) yield return lower[start..i].TrimEnd('\'', '’');
            start = -1;
        }
    }
}
