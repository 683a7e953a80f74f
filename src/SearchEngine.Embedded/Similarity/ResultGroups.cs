using SearchEngine.Model;

namespace SearchEngine.Embedded;

/// <summary>
/// Gathers results that tell the same thing. A result joins the first group whose best result it is like; it is never
/// compared with the other members, so that a chain of small changes cannot join what differs at its ends. Whom it may be
/// like is found by the keys that they share, so that thousands of results are gathered without comparing each with each.
/// </summary>
internal static class ResultGroups
{
    /// <summary>How many of the best results are gathered.</summary>
    public const int Reach = 2000;

    private const int CheckedEvery = 64;

    /// <returns>Groups of results by their place, best first in each and among each other.</returns>
    /// <param name="count">How many results there are.</param>
    /// <param name="read">Gives a result's print.</param>
    public static List<List<int>> Gather<T>(int count, Func<int, T> read, CancellationToken cancellation)
        where T : IPrint<T>
    {
        var groups = new List<List<int>>();
        var best = new List<T>();
        var candidates = new GroupCandidates(count);
        for (int i = 0; i < count; i++)
        {
            if (i % CheckedEvery == 0) cancellation.ThrowIfCancellationRequested();
            var print = read(i);
            int group = candidates.First(print.Keys, (g, shared) => best[g].MayBeSame(print, shared) && best[g].IsSame(print));
            if (group >= 0)
            {
                groups[group].Add(i);
                continue;
            }

            candidates.Add(print.Keys, groups.Count);
            groups.Add([i]);
            best.Add(print);
        }

        return groups;
    }

    /// <summary>The group's best result, with all of them as its group.</summary>
    public static Hit Lead(IReadOnlyList<Hit> members)
        => members.Count == 1 ? members[0] : members[0] with { Group = [.. members.Order(FirstAppearance.Order)] };
}
