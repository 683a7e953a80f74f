using System.Collections.Immutable;
using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>Which decision holds for each result. Immutable, so that a screen can keep it in its state.</summary>
internal sealed class ReviewLedger
{
    private static readonly ReviewVerdict[] Verdicts = Enum.GetValues<ReviewVerdict>();

    private readonly ImmutableDictionary<ResultReference, Review> _last;
    private readonly IReadOnlyList<ResultReference>?[] _named = new IReadOnlyList<ResultReference>?[1 << Verdicts.Length];

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

    /// <summary>The results that alone are wanted; null when those are wanted too that nothing is decided about.</summary>
    public IReadOnlyList<ResultReference>? Among(IReadOnlyList<ReviewChoice> choices)
        => IsWanted(choices, ReviewVerdict.Open) ? null : Named(v => IsWanted(choices, v));

    /// <summary>The results that are not wanted, when those are that nothing is decided about.</summary>
    public IReadOnlyList<ResultReference> Without(IReadOnlyList<ReviewChoice> choices)
        => choices.Count > 0 && IsWanted(choices, ReviewVerdict.Open) ? Named(v => !IsWanted(choices, v)) : [];

    /// <summary>Whether a result is wanted by what is decided about it.</summary>
    public bool IsWanted(IReadOnlyList<ReviewChoice> choices, ResultReference result) => IsWanted(choices, VerdictOf(result));

    /// <summary>The results decided so; the same list each time.</summary>
    public IReadOnlyList<ResultReference> Named(Predicate<ReviewVerdict> isMeant)
    {
        int set = Verdicts.Where(v => isMeant(v)).Sum(v => 1 << (int)v);
        return _named[set] ??= [.. _last.Values.Where(r => isMeant(r.Verdict)).Select(r => r.Of)];
    }

    /// <summary>As with a facet: chosen ones mean either, excluded ones are never wanted.</summary>
    private static bool IsWanted(IReadOnlyList<ReviewChoice> choices, ReviewVerdict verdict)
    {
        bool isChosen = !choices.Any(c => !c.Excluded) || choices.Any(c => !c.Excluded && c.Verdict == verdict);
        return isChosen && !choices.Any(c => c.Excluded && c.Verdict == verdict);
    }

    private static void Put(ImmutableDictionary<ResultReference, Review>.Builder last, Review review)
    {
        if (review.IsEmpty) last.Remove(review.Of);
        else last[review.Of] = review;
    }
}
