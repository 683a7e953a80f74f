namespace SearchEngine.App;

/// <summary>Why a speaker is who they are, and who else may be.</summary>
internal sealed record SpeakerFileLookup(string Name) : Lookup
{
    public override Finding Find(LookupSources sources, CancellationToken cancellation) => sources.Book.About(sources.Index, Name);

    public override bool IsSameAs(Lookup? other) => Equals(other);
}
