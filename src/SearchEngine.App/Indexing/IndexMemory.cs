using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>What an index remembers of its sources and their articles, in memory.</summary>
internal sealed class IndexMemory
{
    private readonly Dictionary<string, SourceRecord> _sources;

    private IndexMemory(IReadOnlyList<SourceRecord> sources, ArticleRegister register)
        => (_sources, Register) = (sources.ToDictionary(s => s.Path, StringComparer.Ordinal), register);

    /// <summary>By path, as it was when the run began.</summary>
    public IReadOnlyDictionary<string, SourceRecord> Sources => _sources;

    public ArticleRegister Register { get; }

    public static IndexMemory Of(IArticleIndex index)
    {
        var sources = index.Sources();
        return new IndexMemory(sources, new ArticleRegister(sources, id => index.Find(id)?.Source.Path));
    }

    /// <summary>A run has ended: its changes are the index's.</summary>
    /// <param name="changes">By path, the last record of a source, or null for one that is gone.</param>
    public void Apply(IReadOnlyDictionary<string, SourceRecord?> changes)
    {
        foreach (var (path, record) in changes)
        {
            if (record is null) _sources.Remove(path);
            else _sources[path] = record;
        }
    }
}
