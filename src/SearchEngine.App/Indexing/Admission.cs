namespace SearchEngine.App;

/// <summary>Lets things in until they take too much memory together. One that is too big alone comes in when nothing else is there.</summary>
/// <param name="limit">Bytes.</param>
internal sealed class Admission(long limit)
{
    private readonly Lock _gate = new();
    private TaskCompletionSource? _left;
    private long _inside;

    /// <summary>Waits for room; for one caller at a time.</summary>
    public async ValueTask EnterAsync(long size, CancellationToken cancellation)
    {
        while (TryEnter(size) is { } left) await left.WaitAsync(cancellation);
    }

    public void Leave(long size)
    {
        lock (_gate)
        {
            _inside -= size;
            _left?.TrySetResult();
        }
    }

    /// <returns>Null once it is inside, else a task that is done when there may be more room.</returns>
    private Task? TryEnter(long size)
    {
        lock (_gate)
        {
            if (_inside > 0 && _inside + size > limit) return (_left = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
            _inside += size;
            return null;
        }
    }
}
