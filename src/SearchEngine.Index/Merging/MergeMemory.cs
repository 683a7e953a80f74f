namespace SearchEngine.Index;

/// <summary>
/// Keeps what a merge reads from staying in the process's memory, mapped: without it a merge of gigabytes would take
/// gigabytes, if only of pages that the system could have back at any time.
/// </summary>
internal sealed class MergeMemory(MergeSource[] sources)
{
    /// <summary>Bytes read between two times of giving them back: enough that the calls and the faults after them cost nothing.</summary>
    private const long MostKept = 16 << 20;

    private long _read;

    /// <summary>Counts bytes that were read for the last time.</summary>
    public void Read(long bytes)
    {
        _read += bytes;
        if (_read < MostKept) return;
        _read = 0;
        foreach (var source in sources) source.ForgetPages();
    }
}
