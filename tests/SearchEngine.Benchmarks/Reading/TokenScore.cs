namespace SearchEngine.Benchmarks;

/// <summary>Overlap of two texts as bags of lower-case words.</summary>
internal static class TokenScore
{
    public static double F1(string found, string gold) => F1(found, gold, out _, out _);

    public static double F1(string found, string gold, out double precision, out double recall)
    {
        var foundTokens = Bag(found, out var foundCount);
        var goldTokens = Bag(gold, out var goldCount);
        var common = foundTokens.Sum(p => Math.Min(p.Value, goldTokens.GetValueOrDefault(p.Key)));
        precision = foundCount == 0 ? 0 : (double)common / foundCount;
        recall = goldCount == 0 ? 0 : (double)common / goldCount;
        return common == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private static Dictionary<string, int> Bag(string text, out int count)
    {
        var bag = new Dictionary<string, int>(StringComparer.Ordinal);
        count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                i++;
            }

            if (i > start)
            {
                count++;
                var word = text[start..i].ToLowerInvariant();
                bag[word] = bag.GetValueOrDefault(word) + 1;
            }
        }

        return bag;
    }
}
