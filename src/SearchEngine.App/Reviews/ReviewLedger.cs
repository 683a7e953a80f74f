using System.Collections.Immutable;

namespace SearchEngine.App;

/// <summary>Which decision holds for each result. Immutable, so that a screen can keep it in its state.</summary>
internal sealed class ReviewLedger
{
    private readonly ImmutableDictionary<ResultReference, Review> _last;

    private ReviewLedger(ImmutableDictionary<ResultReference, Review> last) => _last = last;

    public static ReviewLedger Empty { get; } = new(ImmutableDictionary<ResultReference, Review>.Empty);

    public int Count => _last.Count;

    /// <summary>In the order they were decided.</summary>
    public IReadOnlyList<Review> All => [.. _last.Values.OrderBy(r => r.At).ThenBy(r => r.Of.ToString(), StringComparer.Ordinal)];

    public static ReviewLedger Of(IEnumerable<Review> history)
    {
        var last = ImmutableDictionary.CreateBuilder<ResultReference, Review>();
        foreach (var review in history) Put(last, review);
        return new ReviewLedger(last.ToImmutable());
    }

    /// <summary>Null when nothing is decided about it.</summary>
    public Review? Find(ResultReference result) => _last.GetValueOrDefault(result);

    public ReviewVerdict VerdictOf(ResultReference result) => Find(result)?.Verdict ?? ReviewVerdict.Open;

    public ReviewLedger With(Review review) => new(review.IsEmpty ? _last.Remove(review.Of) : _last.SetItem(review.Of, review));

    private static void Put(ImmutableDictionary<ResultReference, Review>.Builder last, Review review)
    {
        if (review.IsEmpty) last.Remove(review.Of);
        else last[review.Of] = review;
    }
}
