namespace SearchEngine.TestKit;

/// <summary>What a power cut makes of content that was written and not synced.</summary>
public enum UnsyncedFate
{
    /// <summary>It is gone; the file is as long as what was synced.</summary>
    Dropped,

    /// <summary>The file has its length, but zeroes instead of the content.</summary>
    Zeroed,

    /// <summary>The first half is there.</summary>
    Halved,

    /// <summary>All is there.</summary>
    Kept,

    /// <summary>All is there, with some bits flipped.</summary>
    Flipped,
}
