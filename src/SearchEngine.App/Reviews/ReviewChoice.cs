namespace SearchEngine.App;

/// <summary>Only results decided so, or all but those; <see cref="ReviewVerdict.Open"/> stands for those that nothing is decided about.</summary>
internal sealed record ReviewChoice(ReviewVerdict Verdict, bool Excluded = false);
