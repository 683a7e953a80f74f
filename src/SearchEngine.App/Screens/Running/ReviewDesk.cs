namespace SearchEngine.App;

/// <summary>The review ledger beside the screen.</summary>
internal sealed class ReviewDesk(ReviewFile? file, Action<ScreenEvent> post)
{
    private readonly Lock _writing = new();

    public void Load()
    {
        if (file is not null) new Thread(() => Telling(() => Load(file))) { Name = "reviews", IsBackground = true }.Start();
    }

    private void Load(ReviewFile from)
    {
        var leftOut = new List<string>();
        post(new ReviewsLoaded(from.Load(leftOut.Add)));
        if (leftOut is [var first, ..]) post(new MessageArrived(leftOut.Count == 1 ? first : $"{first}, as are {leftOut.Count - 1:N0} others"));
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
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            post(new MessageArrived($"reviews are not kept: {e.Message}"));
        }
    }
}
