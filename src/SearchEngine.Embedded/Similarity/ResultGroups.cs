using SearchEngine.Model;
using SearchEngine.Search;

namespace SearchEngine.Embedded;

/// <summary>
/// Gathers results that tell the same thing. A result joins the first group whose best result it is like; it is never
/// compared with the other members, so that a chain of small changes cannot join what differs at its ends.
/// </summary>
internal static class ResultGroups
{
    /// <summary>How many of the best results are gathered.</summary>
    public const int Reach = 200;

    /// <summary>Of a longer article the beginning is compared, in bytes: some 2,500 words.</summary>
    private const int ComparedLength = 16 * 1024;

    private const double Reprinted = 0.5;
    private const double CutShort = 0.8;

    /// <summary>Below this the share of shingles says too little of what was cut.</summary>
    private const int FewestShingles = 12;

    /// <returns>Groups of results by their place, best first in each and among each other.</returns>
    /// <param name="count">How many results there are.</param>
    public static List<List<int>> Gather<T>(int count, Func<int, T> read, Func<T, T, bool> areSame, CancellationToken cancellation)
    {
        var groups = new List<List<int>>();
        var best = new List<T>();
        for (int i = 0; i < count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var item = read(i);
            int group = best.FindIndex(other => areSame(item, other));
            if (group >= 0)
            {
                groups[group].Add(i);
                continue;
            }

            groups.Add([i]);
            best.Add(item);
        }

        return groups;
    }

    public static ShingleSketch StoryOf(ReadOnlySpan<byte> text) => ShingleSketch.Of(text[..Math.Min(text.Length, ComparedLength)]);

    /// <summary>Whether two articles are one story, reprinted or cut short.</summary>
    public static bool AreOneStory(ShingleSketch one, ShingleSketch other)
    {
        if (one.ResemblanceTo(other) >= Reprinted) return true;
        return Math.Min(one.Shingles, other.Shingles) >= FewestShingles && one.ContainmentIn(other) >= CutShort;
    }

    /// <summary>The group's best result, with all of them as its group.</summary>
    public static Hit Lead(IReadOnlyList<Hit> members)
        => members.Count == 1 ? members[0] : members[0] with { Group = [.. members.Order(FirstAppearance.Order)] };
}
