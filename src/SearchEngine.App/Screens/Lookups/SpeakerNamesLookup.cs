using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>Speakers by a part of their name.</summary>
internal sealed record SpeakerNamesLookup(string Typed) : Lookup
{
    private const int Most = 12;

    public override Finding Find(LookupSources sources, CancellationToken cancellation)
    {
        var request = new SearchRequest { Kind = ResultKind.Quotes, Limit = 0, Snippets = 0, Facets = [new FacetRequest(FacetField.Speaker, Most, Typed.Length > 0 ? Typed : null)] };
        return new SpeakerNamesFinding(Typed, [.. sources.Index.Search(request, cancellation).Facets[0].Values.Where(v => v.Value is not null)]);
    }

    public override bool IsSameAs(Lookup? other) => Equals(other);
}
