namespace SearchEngine.App;

/// <summary>A question that takes more than one search to answer; asked beside the screen, and dropped when another one is.</summary>
internal abstract record Lookup
{
    /// <summary>Whether it asks the index; one that does not is answered before an index is open too.</summary>
    public virtual bool NeedsIndex => true;

    /// <summary>Runs on a thread of its own.</summary>
    /// <exception cref="OperationCanceledException">It is no longer wanted.</exception>
    public abstract Finding Find(LookupSources sources, CancellationToken cancellation);

    public abstract bool IsSameAs(Lookup? other);
}
