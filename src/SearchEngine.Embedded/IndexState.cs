using SearchEngine.Index;
using SearchEngine.Model;
using SearchEngine.Search;

namespace SearchEngine.Embedded;

/// <summary>One commit, open, with what was worked out of it and the speakers' names in force. Never changes.</summary>
internal sealed class IndexState
{
    private readonly Lazy<TermGroups>[] _groups;
    private readonly Lazy<string[]>[] _foldedNames;
    private readonly Lazy<(int First, int Last)> _days;
    private readonly Lazy<ArticlePlaces> _places;
    private readonly Lazy<int> _present;

    public IndexState(IndexReader reader, SpeakerDirectory speakers)
    {
        (Reader, Speakers) = (reader, speakers);
        Searcher = new IndexSearcher(reader);
        Names = new NameCatalog(reader, speakers);
        Named = new NamedResults(Searcher);
        _groups = [.. reader.Schema.Fields.Select((_, i) => new Lazy<TermGroups>(() => new TermGroups(reader, i, i == ArticleSchema.Speaker ? speakers.Shown : name => name)))];
        _foldedNames = [.. _groups.Select(g => new Lazy<string[]>(() => Fold(g.Value.Names)))];
        _days = new Lazy<(int First, int Last)>(FindDays);
        _places = new Lazy<ArticlePlaces>(() => new ArticlePlaces(reader));
        _present = new Lazy<int>(FindPresent);
    }

    public IndexReader Reader { get; }

    public SpeakerDirectory Speakers { get; }

    public IndexSearcher Searcher { get; }

    public NameCatalog Names { get; }

    public NamedResults Named { get; }

    /// <summary>First and last day of publication as day numbers; the first is greater when no article is dated.</summary>
    public (int First, int Last) Days => _days.Value;

    /// <summary>Where articles stand that were met more than once.</summary>
    public ArticlePlaces Places => _places.Value;

    /// <summary>
    /// The day that age is counted from, as a day number: the latest but for a thousandth of what is dated, so that a mistaken
    /// date far ahead does not make everything old. 0 when nothing is dated.
    /// </summary>
    public int Present => _present.Value;

    /// <summary>A keyword field's values, speakers under the names they are shown by.</summary>
    public TermGroups Groups(int field) => _groups[field].Value;

    /// <summary>The names of <see cref="Groups"/>, case, accents and marks aside.</summary>
    public IReadOnlyList<string> FoldedNames(int field) => _foldedNames[field].Value;

    private int FindPresent()
    {
        var days = new List<int>();
        foreach (var segment in Reader.Segments)
        {
            foreach (int day in segment.Columns.Numbers(ArticleSchema.Date))
            {
                if (day != ColumnsFormat.NoNumber) days.Add(day);
            }
        }

        days.Sort();
        return days.Count == 0 ? 0 : days[^(1 + days.Count / 1000)];
    }

    private static string[] Fold(IReadOnlyList<string> names)
    {
        var words = new NameWords();
        return [.. names.Select(n => string.Join(' ', words.Of(n)))];
    }

    private (int First, int Last) FindDays()
    {
        int first = int.MaxValue, last = int.MinValue;
        foreach (var segment in Reader.Segments)
        {
            foreach (int day in segment.Columns.Numbers(ArticleSchema.Date))
            {
                if (day == ColumnsFormat.NoNumber) continue;
                (first, last) = (Math.Min(first, day), Math.Max(last, day));
            }
        }

        return first <= last ? (first, last) : (0, -1);
    }
}
