namespace SearchEngine.App;

/// <summary>What was decided before.</summary>
internal sealed record ReviewsLoaded(ReviewLedger Reviews) : ScreenEvent;
