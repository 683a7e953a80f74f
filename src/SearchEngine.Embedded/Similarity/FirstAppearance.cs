using SearchEngine.Model;

namespace SearchEngine.Embedded;

/// <summary>The earliest first, the undated last; on one day in the order of outlets and ids.</summary>
internal static class FirstAppearance
{
    public static IComparer<Hit> Order { get; } = Comparer<Hit>.Create(Compare);

    private static int Compare(Hit a, Hit b)
    {
        int byDate = (a.Date ?? DateOnly.MaxValue).CompareTo(b.Date ?? DateOnly.MaxValue);
        if (byDate != 0) return byDate;
        int byOutlet = string.CompareOrdinal(a.Outlet, b.Outlet);
        if (byOutlet != 0) return byOutlet;
        int byArticle = string.CompareOrdinal(a.ArticleId, b.ArticleId);
        return byArticle != 0 || a is not QuoteHit one || b is not QuoteHit other ? byArticle : one.QuoteNumber.CompareTo(other.QuoteNumber);
    }
}
