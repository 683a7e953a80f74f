namespace SearchEngine.Model;

public sealed record ArticleHit : Hit
{
    public required int QuoteCount { get; init; }
}
