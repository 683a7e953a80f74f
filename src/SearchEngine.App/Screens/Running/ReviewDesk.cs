namespace SearchEngine.App;

/// <summary>The review ledger beside the screen. A ledger that cannot be read is never written to.</summary>
internal sealed class ReviewDesk(ReviewFile? file, Action<ScreenEvent> post)
{
    private readonly Lock _writing = new();

    public void Load()
    {
        if (file is not null) new Thread(() => Telling(() => post(new ReviewsLoaded(file.Load())))) { Name = "reviews", IsBackground = true }.Start();
    }

    /// <summary>On disk when it returns: what a person was told is kept is kept.</summary>
    public void Keep(Review review) => Telling(() =>
    {
        lock (_writing) file!.Append(review);
    });

    private void Telling(Action work)
    {
        try
        {
            work();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException)
        {
            post(new MessageArrived($"reviews are not kept: {e.Message}"));
        }
    }
}
