namespace SearchEngine.Storage;

/// <summary>Adds numbers up, and one number to many: what finding and reading a document's positions comes down to.</summary>
public static partial class Sums
{
    /// <summary>Sum of all values; what does not fit 32 bits wraps around.</summary>
    public static int Of(ReadOnlySpan<int> values) => Hardware.HasVectors ? OfVectorized(values) : OfScalar(values);

    /// <summary>Sets target[i] to values[i] + <paramref name="addend"/>; what does not fit 32 bits wraps around.</summary>
    /// <param name="target">Room for as many.</param>
    public static void AddToEach(ReadOnlySpan<int> values, int addend, Span<int> target)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(target.Length, values.Length);
        if (Hardware.HasVectors) AddToEachVectorized(values, addend, target);
        else AddToEachScalar(values, addend, target);
    }

    internal static int OfScalar(ReadOnlySpan<int> values)
    {
        int sum = 0;
        foreach (int value in values) sum += value;
        return sum;
    }

    internal static void AddToEachScalar(ReadOnlySpan<int> values, int addend, Span<int> target)
    {
        for (int i = 0; i < values.Length; i++) target[i] = values[i] + addend;
    }
}
