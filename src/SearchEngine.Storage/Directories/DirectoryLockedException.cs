namespace SearchEngine.Storage;

/// <summary>Another writer holds the directory.</summary>
/// <param name="location">The directory.</param>
/// <param name="processId">Who holds it, null when that could not be told.</param>
public sealed class DirectoryLockedException(string location, int? processId)
    : IOException($"{location}: locked by {(processId is int id ? $"process {id}" : "another process")}")
{
    public int? ProcessId { get; } = processId;
}
