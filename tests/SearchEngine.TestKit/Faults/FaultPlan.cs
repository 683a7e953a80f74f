namespace SearchEngine.TestKit;

// Counts operations down to the one that fails.
internal sealed record FaultPlan(int Number, bool Forever, DiskOperationKind? Only)
{
    private int _seen;

    public static FaultPlan None => new(0, Forever: false, Only: null);

    public bool Hits(DiskOperationKind kind)
    {
        if (Number < 1 || (Only is DiskOperationKind only && only != kind)) return false;
        _seen++;
        return _seen == Number || (Forever && _seen > Number);
    }
}
