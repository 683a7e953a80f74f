namespace SearchEngine.App;

/// <summary>What the index was made of.</summary>
/// <param name="Generation">Of the commit that is asked: a newer one is asked anew.</param>
internal sealed record SourcesLookup(long Generation) : Lookup
{
    private const int Most = 20_000;

    public override Finding Find(LookupSources sources, CancellationToken cancellation)
    {
        var all = sources.Index.Sources(withItems: false);
        var shown = all.OrderBy(s => s.Problems.Count == 0).ThenBy(s => s.Path, StringComparer.Ordinal).Take(Most).ToList();
        return new SourcesFinding(shown, all.Count(s => s.Problems.Count > 0), all.Count - shown.Count);
    }

    public override bool IsSameAs(Lookup? other) => Equals(other);
}
