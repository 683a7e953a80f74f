namespace SearchEngine.Model;

/// <param name="Location">The directory or address of the index.</param>
/// <param name="Generation">Number of the commit that answers.</param>
/// <param name="LastChanged">When that commit was made (UTC), null before the first.</param>
public sealed record IndexStatistics(
    string Location,
    long Generation,
    DateTimeOffset? LastChanged,
    int Articles,
    int Quotes,
    int Sources,
    int Segments,
    long SizeInBytes,
    DateOnly? Earliest,
    DateOnly? Latest);
