using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>Speakers by a part of their name.</summary>
internal sealed record SpeakerNamesLookup(string Typed) : Lookup
{
    private const int Most = 12;

    public override Finding Find(LookupSources sources, CancellationToken cancellation)
    {
        var request = Questions.Counting(new SearchRequest { Kind = ResultKind.Quotes }, new FacetRequest(FacetField.Speaker, Most, Typed.Length > 0 ? Typed : null));
        return new SpeakerNamesFinding(Typed, [.. sources.Index.Search(request, cancellation).Facets[0].Values.Where(v => v.Value is not null)]);
    }

    public override bool IsSameAs(Lookup? other) => Equals(other);
}
