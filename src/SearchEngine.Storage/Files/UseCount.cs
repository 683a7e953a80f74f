namespace SearchEngine.Storage;

/// <summary>How many use a thing that the last of them closes: it begins with one, and once it has come down to none it stays there.</summary>
public sealed class UseCount
{
    private int _uses = 1;

    /// <summary>False once the last one has gone.</summary>
    public bool IsUsed => _uses > 0;

    /// <summary>Counts one more; false when the last one has gone already.</summary>
    public bool TryAdd()
    {
        int uses = Volatile.Read(ref _uses);
        while (uses > 0)
        {
            int seen = Interlocked.CompareExchange(ref _uses, uses + 1, uses);
            if (seen == uses) return true;
            uses = seen;
        }

        return false;
    }

    /// <summary>Counts one less; true for the last.</summary>
    public bool Release() => Interlocked.Decrement(ref _uses) == 0;
}
