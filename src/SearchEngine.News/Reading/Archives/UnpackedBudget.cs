namespace SearchEngine.News;

/// <summary>
/// What has come out of all that is packed in one file, at any depth. An archive of many entries, or of the same one many
/// times, can stay below the limit of each and still never end.
/// </summary>
internal sealed class UnpackedBudget(PeekedStream packed)
{
    private long _total;

    /// <summary>True when nothing more can be unpacked.</summary>
    public bool IsSpent => UnpackedLimits.IsExceeded(_total, packed.Size);

    /// <exception cref="UnreadableException">More came out than news ever packs.</exception>
    public void Add(int unpacked) => UnpackedLimits.Check(_total += unpacked, packed.Size);
}
