namespace SearchEngine.App;

/// <summary>What was said in two periods.</summary>
internal sealed record Comparison(PeriodSummary First, PeriodSummary Second) : Finding;
