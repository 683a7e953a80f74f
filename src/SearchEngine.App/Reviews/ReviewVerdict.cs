namespace SearchEngine.App;

internal enum ReviewVerdict
{
    /// <summary>Nothing is decided, or no longer.</summary>
    Open,

    Seen,

    Used,

    Rejected,
}
