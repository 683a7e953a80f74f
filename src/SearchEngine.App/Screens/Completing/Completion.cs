using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>What is offered under the query line.</summary>
/// <param name="Items">Null while they are looked up.</param>
/// <param name="Position">The item gone to; below zero for none yet.</param>
/// <param name="WasAsked">Whether Tab asked for it: then the first item is gone to, and where there is none Tab does what it does elsewhere.</param>
internal sealed record Completion(CompletionPlace Place, IReadOnlyList<CompletionItem>? Items, ListPosition Position, bool WasAsked)
{
    /// <summary>Rows on show at once.</summary>
    public const int MostRows = 9;

    public static Completion Begin(CompletionPlace place, bool wasAsked) => new(place, null, new ListPosition(-1, 0), wasAsked);

    public CompletionItem? Selected => Items is { } items && Position.Selected >= 0 && Position.Selected < items.Count ? items[Position.Selected] : null;

    /// <summary>Goes to the next item or the previous one, round at the ends.</summary>
    public Completion Moved(int by)
    {
        if (Items is not { Count: > 0 and var count }) return this;
        int to = Position.Selected < 0 ? (by > 0 ? 0 : count - 1) : (Position.Selected + by + count) % count;
        return this with { Position = new ListPosition(to, Position.Top).Reveal(count, MostRows) };
    }
}
