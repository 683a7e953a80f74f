namespace SearchEngine.App;

/// <summary>Write a decision into the review ledger.</summary>
internal sealed record KeepReview(Review Review) : Effect;
