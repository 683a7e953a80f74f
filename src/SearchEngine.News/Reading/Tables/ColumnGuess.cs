namespace SearchEngine.News;

/// <summary>
/// What the columns of a table without a header hold, told by their values: an address, a date, and of the columns with
/// words the longest is the text and the longest before or behind it that is no longer than a headline the title.
/// </summary>
internal static class ColumnGuess
{
    public const int Rows = 50;

    private const int FewestTextLength = 60;
    private const int LongestTitle = 250;

    /// <summary>Names for the columns, empty for one of no use; null where the rows are no table of articles.</summary>
    public static string[]? Names(List<string[]> rows)
    {
        var width = rows.Count == 0 ? 0 : rows.GroupBy(row => row.Length).MaxBy(g => g.Count())!.Key;
        var even = rows.Where(row => row.Length == width).ToList();
        if (width < 2 || even.Count * 5 < rows.Count * 4)
        {
            return null;
        }

        var names = Enumerable.Repeat("", width).ToArray();
        Name(names, even, "url", value => value.StartsWith("http", StringComparison.OrdinalIgnoreCase));
        Name(names, even, "date", value => value.Length is >= 8 and <= 40 && DateReader.Field(value) is not null);
        var lengths = Enumerable.Range(0, width).Select(i => names[i].Length > 0 ? 0 : even.Average(row => row[i].Contains(' ') ? row[i].Length : 0)).ToArray();
        var text = Array.IndexOf(lengths, lengths.Max());
        var title = Enumerable.Range(0, width).Where(i => i != text && lengths[i] is > 15 and < LongestTitle).OrderByDescending(i => lengths[i]).FirstOrDefault(-1);
        if (lengths[text] < FewestTextLength && title < 0)
        {
            return lengths[text] > 25 ? With(names, text, "title") : null;
        }

        return title < 0 ? With(names, text, "text") : With(With(names, text, "text"), title, "title");
    }

    private static void Name(string[] names, List<string[]> rows, string name, Predicate<string> test)
    {
        for (var i = 0; i < names.Length; i++)
        {
            if (names[i].Length == 0 && rows.Count(row => test(row[i])) * 5 >= rows.Count * 4)
            {
                names[i] = name;
                return;
            }
        }
    }

    private static string[] With(string[] names, int column, string name)
    {
        names[column] = name;
        return names;
    }
}
