namespace SearchEngine.Storage;

/// <summary>Adds numbers up one after the other, and one number to many: what finding and reading a document's positions comes down to.</summary>
public static partial class Sums
{
    /// <summary>Sets target[i] to <paramref name="first"/> and the sum of values[0] to values[i − 1]; what does not fit 32 bits wraps around.</summary>
    /// <param name="target">Room for as many; another list than the values.</param>
    public static void Before(ReadOnlySpan<int> values, int first, Span<int> target)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(target.Length, values.Length);
        if (Hardware.HasAvx2) BeforeAvx2(values, first, target);
        else if (Hardware.HasVectors) BeforeVectorized(values, first, target);
        else BeforeScalar(values, first, target);
    }

    /// <summary>Sets target[i] to values[i] + <paramref name="addend"/>; what does not fit 32 bits wraps around.</summary>
    /// <param name="target">Room for as many.</param>
    public static void AddToEach(ReadOnlySpan<int> values, int addend, Span<int> target)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(target.Length, values.Length);
        if (Hardware.HasVectors) AddToEachVectorized(values, addend, target);
        else AddToEachScalar(values, addend, target);
    }

    internal static void BeforeScalar(ReadOnlySpan<int> values, int first, Span<int> target)
    {
        for (int i = 0; i < values.Length; i++)
        {
            target[i] = first;
            first += values[i];
        }
    }

    internal static void AddToEachScalar(ReadOnlySpan<int> values, int addend, Span<int> target)
    {
        for (int i = 0; i < values.Length; i++) target[i] = values[i] + addend;
    }
}
