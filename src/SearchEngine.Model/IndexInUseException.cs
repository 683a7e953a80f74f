namespace SearchEngine.Model;

/// <summary>Another writer holds the index.</summary>
public sealed class IndexInUseException : IOException
{
    public IndexInUseException(string location, int? processId)
        : base(processId is int id
            ? $"{location}: in use by process {id}; wait for it or stop it, then try again"
            : $"{location}: in use by another process; wait for it or stop it, then try again")
        => ProcessId = processId;

    /// <summary>Null when the holder could not be told.</summary>
    public int? ProcessId { get; }
}
