using System.Text;
using SearchEngine.Analysis;
using SearchEngine.Index;
using SearchEngine.Model;
using SearchEngine.Search;
using SearchEngine.Storage;

namespace SearchEngine.Embedded;

/// <summary>An index of articles in a directory of this machine.</summary>
public sealed class EmbeddedIndex : IArticleIndex
{
    private readonly StorageDirectory _directory;
    private readonly IndexWriterOptions _options;
    private readonly Lock _changing = new();
    private IndexState _state;

    private EmbeddedIndex(StorageDirectory directory, IndexWriterOptions options, IndexState state)
        => (_directory, _options, _state) = (directory, options, state);

    public IndexStatistics Statistics => Unharmed(() => Read(CountAll));

    public SpeakerDirectory Speakers
    {
        get => _state.Speakers;
        set
        {
            lock (_changing) _state = new IndexState(_state.Reader, value);
        }
    }

    /// <summary>Whether a directory holds an index.</summary>
    public static bool Exists(string directory) => CommitFormat.Newest(new FileSystemDirectory(directory)) > 0;

    /// <summary>Whether a file's name is one that an index gives.</summary>
    public static bool Owns(string fileName) => IndexWriter.Owns(fileName);

    /// <summary>Opens the index of a directory; one without an index reads as an empty index, which the first commit creates.</summary>
    /// <exception cref="IndexUnusableException">The index is damaged, or of a version that this program cannot read.</exception>
    public static EmbeddedIndex Open(string directory, IndexWriterOptions? options = null)
    {
        var storage = new FileSystemDirectory(directory);
        var reader = IndexDamage.Explained(storage, () => IndexReader.Open(storage, ArticleSchema.Instance));
        return new EmbeddedIndex(storage, options ?? new IndexWriterOptions(), new IndexState(reader, SpeakerDirectory.Empty));
    }

    /// <summary>Verifies every file of an index and every rule of their formats.</summary>
    /// <returns>A line for each thing that is wrong; empty when the index is whole.</returns>
    /// <exception cref="IndexUnusableException">The index is not damaged, but of a version that this program cannot read.</exception>
    public static IReadOnlyList<string> Check(string directory, CancellationToken cancellation = default)
    {
        var storage = new FileSystemDirectory(directory);
        return IndexDamage.Explained(storage, () => IndexChecker.Check(storage, ArticleSchema.Instance, cancellation: cancellation).Select(p => p.ToString()).ToList());
    }

    public SearchResponse Search(SearchRequest request, CancellationToken cancellation = default)
    {
        try
        {
            return Unharmed(() => Read(state => ArticleSearch.Run(state, request, cancellation)));
        }
        catch (Exception e) when (e is QueryTooBroadException or TermPatternException)
        {
            throw new QuerySyntaxException(e.Message, position: 0);
        }
    }

    public CompletionResponse Complete(CompletionRequest request, CancellationToken cancellation = default)
        => Unharmed(() => Read(state => Completions.Find(state, request, cancellation)));

    public IReadOnlyList<Telling> Tellings(string articleId, int quoteNumber, CancellationToken cancellation = default)
        => Unharmed(() => Read(state => QuoteTellings.Of(state, articleId, quoteNumber, cancellation)));

    public Article? Find(string articleId)
        => Unharmed(() => Read(state => ArticleLookup.Find(state, articleId) is { } found ? state.Places.WithCopies(ReadArticle(found.Segment, found.Document)) : null));

    public ArticleMarks Mark(Article article, QueryNode? query)
    {
        if (query is null) return ArticleMarks.None;
        return Unharmed(() => Read(state =>
        {
            var compiled = new QueryCompiler(ResultKind.Articles, state.Names, state.Searcher.Budget()).Compile(query);
            var title = new HighlightPlan(state.Reader, compiled, ArticleSchema.Title, ArticleSchema.TitleStems);
            var text = new HighlightPlan(state.Reader, compiled, ArticleSchema.Text, ArticleSchema.TextStems, ArticleSchema.Quote, ArticleSchema.QuoteStems);
            return new ArticleMarks(Marks(title, article.Title ?? ""), Marks(text, article.Text));
        }));
    }

    public IEnumerable<Article> Articles(CancellationToken cancellation = default)
    {
        var state = Hold();
        try
        {
            foreach (var segment in state.Reader.Segments)
            {
                for (int document = 0; document < segment.Documents; document++)
                {
                    cancellation.ThrowIfCancellationRequested();
                    if (segment.IsLive(document) && HasFlag(segment, ArticleSchema.IsArticle, document)) yield return Unharmed(() => state.Places.WithCopies(ReadArticle(segment, document)));
                }
            }
        }
        finally
        {
            state.Reader.Dispose();
        }
    }

    public IReadOnlyList<SourceRecord> Sources(bool withItems = true) => Unharmed(() => Read(state => SourceCatalog.Read(state.Reader, withItems)));

    public IReadOnlyList<FacetValue> SpeakersAsIndexed() => Unharmed(() => Read(state =>
    {
        var asIndexed = new IndexState(state.Reader, SpeakerDirectory.Empty);
        var request = new SearchRequest { Kind = ResultKind.Quotes, Limit = 0, Facets = [new FacetRequest(FacetField.Speaker, int.MaxValue)] };
        return ArticleSearch.Run(asIndexed, request, default).Facets[0].Values.Where(v => v.Value is not null).ToList();
    }));

    public bool Refresh()
    {
        lock (_changing)
        {
            var old = _state;
            if (Unharmed(old.Reader.OpenNewer) is not { } newer) return false;
            _state = new IndexState(newer, old.Speakers);
            old.Reader.Dispose();
            return true;
        }
    }

    public IArticleWriter OpenWriter()
    {
        try
        {
            return Unharmed(() => new EmbeddedWriter(_directory, _options));
        }
        catch (DirectoryLockedException e)
        {
            throw new IndexInUseException(_directory.Location, e.ProcessId);
        }
    }

    public void Dispose() => _state.Reader.Dispose();

    private static IReadOnlyList<TextSpan> Marks(HighlightPlan plan, string text)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        using var highlighter = new Highlighter(plan);
        return Utf16.Spans(utf8, highlighter.Marks(utf8));
    }

    private static Article ReadArticle(SegmentReader segment, int document)
        => ArticleBody.Read(ArticleRecord.Read(segment.Records.Record(document)), segment.Stored.Body(document));

    private static bool HasFlag(SegmentReader segment, int flag, int document)
        => (segment.Columns.Flags(flag)[document >> 6] & (1UL << document)) != 0;

    private IndexStatistics CountAll(IndexState state)
    {
        int Count(int flag) => (int)state.Searcher.Count(new FlagQuery(flag));
        var commit = state.Reader.Commit;
        var (first, last) = state.Days;
        return new IndexStatistics(
            _directory.Location, commit.Generation, commit.Generation == 0 ? null : commit.Time,
            Count(ArticleSchema.IsArticle), Count(ArticleSchema.IsQuote), Count(ArticleSchema.IsSource),
            commit.Segments.Count, commit.Segments.Sum(s => s.Length),
            first <= last ? DateOnly.FromDayNumber(first) : null, first <= last ? DateOnly.FromDayNumber(last) : null);
    }

    /// <summary>Reads one commit, which stays open meanwhile whatever others do.</summary>
    private T Read<T>(Func<IndexState, T> read)
    {
        var state = Hold();
        try
        {
            return read(state);
        }
        finally
        {
            state.Reader.Dispose();
        }
    }

    private IndexState Hold()
    {
        while (true)
        {
            var state = Volatile.Read(ref _state);
            if (state.Reader.TryAddUser()) return state;
            ObjectDisposedException.ThrowIf(ReferenceEquals(state, Volatile.Read(ref _state)), this);
        }
    }

    private T Unharmed<T>(Func<T> action) => IndexDamage.Explained(_directory, action);
}
