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
        var byKey = new Dictionary<int, List<int>>();
        var shared = new int[count];
        for (int i = 0; i < count; i++)
        {
            if (i % CheckedEvery == 0) cancellation.ThrowIfCancellationRequested();
            var print = read(i);
            int group = First(print, best, byKey, shared);
            if (group >= 0)
            {
                groups[group].Add(i);
                continue;
            }

            foreach (int key in print.Keys) Of(byKey, key).Add(groups.Count);
            groups.Add([i]);
            best.Add(print);
        }

        return groups;
    }

    /// <summary>The group's best result, with all of them as its group.</summary>
    public static Hit Lead(IReadOnlyList<Hit> members)
        => members.Count == 1 ? members[0] : members[0] with { Group = [.. members.Order(FirstAppearance.Order)] };

    /// <param name="shared">All zero before and after.</param>
    /// <returns>The first group whose best the print is the same as, -1 when there is none.</returns>
    private static int First<T>(T print, List<T> best, Dictionary<int, List<int>> byKey, int[] shared)
        where T : IPrint<T>
    {
        var touched = new List<int>();
        foreach (int key in print.Keys)
        {
            if (!byKey.TryGetValue(key, out var groups)) continue;
            foreach (int group in groups)
            {
                if (shared[group]++ == 0) touched.Add(group);
            }
        }

        int first = int.MaxValue;
        foreach (int group in touched)
        {
            if (group < first && best[group].MayBeSame(print, shared[group]) && best[group].IsSame(print)) first = group;
            shared[group] = 0;
        }

        return first == int.MaxValue ? -1 : first;
    }

    private static List<int> Of(Dictionary<int, List<int>> byKey, int key)
    {
        if (!byKey.TryGetValue(key, out var groups)) byKey[key] = groups = [];
        return groups;
    }
}
