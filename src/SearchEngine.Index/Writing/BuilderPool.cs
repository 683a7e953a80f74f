namespace SearchEngine.Index;

/// <summary>The segments in memory, each lent to one user at a time.</summary>
internal sealed class BuilderPool(int limit, Func<SegmentBuilder> create) : IDisposable
{
    private readonly object _gate = new();
    private readonly List<SegmentBuilder> _builders = [];
    private readonly Dictionary<SegmentBuilder, int> _threadOf = [];

    /// <summary>All there are at this moment, lent or not.</summary>
    public IReadOnlyList<SegmentBuilder> Builders
    {
        get
        {
            lock (_gate) return [.. _builders];
        }
    }

    /// <summary>Lends the first that is free, a new one while there may be more; waits when all are lent.</summary>
    public SegmentBuilder Take()
    {
        lock (_gate)
        {
            ThrowIfLending();
            SegmentBuilder? free;
            while ((free = _builders.Find(b => !_threadOf.ContainsKey(b))) is null && _builders.Count >= limit) Monitor.Wait(_gate);
            if (free is null) _builders.Add(free = create());
            _threadOf.Add(free, Environment.CurrentManagedThreadId);
            return free;
        }
    }

    /// <summary>Waits until this one is free and lends it.</summary>
    public void Take(SegmentBuilder builder)
    {
        lock (_gate)
        {
            while (_threadOf.ContainsKey(builder)) Monitor.Wait(_gate);
            _threadOf.Add(builder, Environment.CurrentManagedThreadId);
        }
    }

    public void Return(SegmentBuilder builder)
    {
        lock (_gate)
        {
            _threadOf.Remove(builder);
            Monitor.PulseAll(_gate);
        }
    }

    /// <summary>A thread that waits for what it holds itself would wait for ever.</summary>
    /// <exception cref="InvalidOperationException">This thread holds one.</exception>
    public void ThrowIfLending()
    {
        lock (_gate)
        {
            if (_threadOf.ContainsValue(Environment.CurrentManagedThreadId)) throw new InvalidOperationException("this thread has not given back the segment it borrowed");
        }
    }

    public void Dispose()
    {
        foreach (var builder in _builders) builder.Dispose();
    }
}
