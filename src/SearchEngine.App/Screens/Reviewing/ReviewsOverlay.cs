using System.Globalization;
using SearchEngine.Model;
using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>Everything decided so far, the latest first. Enter reads it where it stands.</summary>
internal sealed record ReviewsOverlay(ListPosition Position) : ListOverlay(Position)
{
    private const int Width = 110;
    private const int ItemHeight = 2;

    public ReviewsOverlay()
        : this(default(ListPosition))
    {
    }

    public override IReadOnlyList<(string Key, string Does)> Hints => [("j k", "move"), ("Enter", "read it"), ("r", "decide anew"), ("Esc", "close")];

    public override void Draw(Region screen, Canvas canvas)
    {
        var reviews = Of(canvas.State);
        var inside = canvas.Box(screen, Width, Math.Max(3, (ItemHeight * reviews.Count) + 2), string.Create(CultureInfo.InvariantCulture, $"Reviewed · {reviews.Count:N0}"));
        if (reviews.Count == 0) inside.WriteFitted(0, 0, "nothing yet: r decides about the selected result", inside.Width, canvas.Theme.Quiet);
        int top = Position.Reveal(reviews.Count, Math.Max(1, inside.Height / ItemHeight)).Top;
        for (int number = top, y = 0; number < reviews.Count && y < inside.Height; number++, y += ItemHeight)
        {
            var item = inside.Part(0, y, inside.Width, ItemHeight);
            DrawReview(item, canvas.Theme, reviews[number]);
            DrawAsRow(item, canvas, number);
        }
    }

    protected override bool NeedsRows => true;

    protected override int Count(SearchState state) => state.Reviews.Count;

    protected override int Visible(SearchState state) => Math.Max(1, (state.Size.Height - 4) / ItemHeight);

    protected override Transition AfterOther(SearchState state, KeyPress key)
    {
        if (Of(state).ElementAtOrDefault(Position.Selected) is not { } review) return state;
        if (key.Is('r')) return state with { Overlay = new ReviewOverlay(HitOf(review), null) };
        return key.Is(KeyCode.Enter) ? state with { Overlay = null, Pinned = HitOf(review), ReaderIsOpen = true } : state;
    }

    private static List<Review> Of(SearchState state) => [.. state.Reviews.All.Reverse()];

    private static void DrawReview(Region item, Theme theme, Review review)
    {
        string day = review.At.ToLocalTime().ToString("d MMM yyyy HH:mm", CultureInfo.InvariantCulture);
        int right = item.WriteRight(0, day, theme.Quiet);
        int x = item.Write(2, 0, $"{ReviewMark.Of(review)} ", theme.Accent);
        item.WriteFitted(x, 0, review.About ?? review.Of.ToString(), right - x - 2, theme.Text);
        item.WriteFitted(4, 1, $"{HitText.Name(review.Verdict)}{(review.Note is { } note ? $" · {note}" : "")}", item.Width - 4, theme.Quiet);
    }

    /// <summary>As much of a result as the ledger knows; the article itself is read from the index.</summary>
    private static Hit HitOf(Review review) => review.Of.QuoteNumber is { } number
        ? new QuoteHit
        {
            Score = 0,
            ArticleId = review.Of.ArticleId,
            Source = new ArticleSource("-"),
            QuoteNumber = number,
            Text = review.About ?? "",
            Kind = QuoteKind.Direct,
            Attribution = Attribution.None,
        }
        : new ArticleHit { Score = 0, ArticleId = review.Of.ArticleId, Source = new ArticleSource("-"), Title = review.About, QuoteCount = 0 };
}
