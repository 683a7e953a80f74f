using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>Whether the files that an index was made of are still there.</summary>
/// <param name="Generation">Of the commit that is asked.</param>
internal sealed record RebuildLookup(long Generation) : Lookup
{
    public override Finding Find(LookupSources sources, CancellationToken cancellation)
    {
        try
        {
            return Find(sources.Index.Sources(withItems: false), cancellation);
        }
        catch (IndexUnusableException e)
        {
            return new RebuildFinding(0, 0, 0, null) { Problem = e.Message };
        }
    }

    public override bool IsSameAs(Lookup? other) => Equals(other);

    private static RebuildFinding Find(IReadOnlyList<SourceRecord> all, CancellationToken cancellation)
    {
        int goneArticles = 0;
        var gone = new List<string>();
        foreach (var source in all)
        {
            cancellation.ThrowIfCancellationRequested();
            if (File.Exists(source.Path)) continue;
            gone.Add(source.Path);
            goneArticles += source.Articles;
        }

        return new RebuildFinding(all.Count - gone.Count, gone.Count, goneArticles, gone.FirstOrDefault());
    }
}
