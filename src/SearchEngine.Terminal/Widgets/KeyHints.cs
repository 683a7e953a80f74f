namespace SearchEngine.Terminal;

/// <summary>A row of keys with what they do, as many as fit; the last one, the way out or the way to all others, before the rest.</summary>
public static class KeyHints
{
    private const int Gap = 2;

    /// <param name="drawn">Told where each hint stands, by its number.</param>
    public static void Draw(Region row, IReadOnlyList<(string Key, string Does)> hints, Style key, Style does, Action<int, Region>? drawn = null)
    {
        int x = 0;
        foreach (int number in Fitting(hints, row.Width))
        {
            drawn?.Invoke(number, row.Part(x, 0, Width(hints[number]), 1));
            x = row.Write(x, 0, hints[number].Key, key) + 1;
            x = row.Write(x, 0, hints[number].Does, does) + Gap;
        }
    }

    private static IEnumerable<int> Fitting(IReadOnlyList<(string Key, string Does)> hints, int columns)
    {
        if (hints.Count == 0) yield break;
        int left = columns - Width(hints[^1]);
        if (left < 0) yield break;
        for (int number = 0; number < hints.Count - 1; number++)
        {
            left -= Width(hints[number]) + Gap;
            if (left < 0) break;
            yield return number;
        }

        yield return hints.Count - 1;
    }

    private static int Width((string Key, string Does) hint) => TextMeasure.Columns(hint.Key) + 1 + TextMeasure.Columns(hint.Does);
}
