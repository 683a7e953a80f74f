using System.Numerics;

namespace SearchEngine.Storage;

/// <summary>Finds the sets that differ little from one, or that hold all of one; a set is a number whose bits are its members.</summary>
public static partial class NearSets
{
    /// <summary>Lists, ascending, the indexes of sets that lack at most so many members of the wanted one and have at most so many others.</summary>
    /// <param name="most">0, 1 or 2.</param>
    /// <param name="indexes">Room for as many as there are sets.</param>
    /// <returns>How many were listed.</returns>
    public static int Find(ReadOnlySpan<uint> sets, uint wanted, int most, Span<int> indexes)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)most, 2u, nameof(most));
        ArgumentOutOfRangeException.ThrowIfLessThan(indexes.Length, sets.Length);
        if (Hardware.HasAvx512) return FindAvx512(sets, wanted, most, indexes);
        return Hardware.HasVectors ? FindVectorized(sets, wanted, most, indexes) : FindScalar(sets, wanted, most, 0, 0, indexes);
    }

    /// <summary>Lists, ascending, the indexes of sets that have all members of the wanted one.</summary>
    /// <param name="indexes">Room for as many as there are sets.</param>
    /// <returns>How many were listed.</returns>
    public static int FindSupersets(ReadOnlySpan<uint> sets, uint wanted, Span<int> indexes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(indexes.Length, sets.Length);
        return Hardware.HasVectors ? FindSupersetsVectorized(sets, wanted, indexes) : FindSupersetsScalar(sets, wanted, 0, 0, indexes);
    }

    /// <inheritdoc cref="FindScalar"/>
    internal static int FindSupersetsScalar(ReadOnlySpan<uint> sets, uint wanted, int i, int found, Span<int> indexes)
    {
        for (; i < sets.Length; i++)
        {
            if ((wanted & ~sets[i]) == 0) indexes[found++] = i;
        }

        return found;
    }

    /// <summary>Goes on at <paramref name="i"/>, behind what was found already.</summary>
    internal static int FindScalar(ReadOnlySpan<uint> sets, uint wanted, int most, int i, int found, Span<int> indexes)
    {
        for (; i < sets.Length; i++)
        {
            if (BitOperations.PopCount(sets[i] & ~wanted) <= most && BitOperations.PopCount(wanted & ~sets[i]) <= most) indexes[found++] = i;
        }

        return found;
    }
}
