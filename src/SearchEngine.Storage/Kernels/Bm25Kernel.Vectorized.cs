using System.Numerics;
using System.Runtime.InteropServices;

namespace SearchEngine.Storage;

public static partial class Bm25Kernel
{
    internal static void CompleteVectorized(ReadOnlySpan<int> frequencies, float weight, Span<float> scores)
    {
        ref int from = ref MemoryMarshal.GetReference(frequencies);
        ref float to = ref MemoryMarshal.GetReference(scores);
        var weights = new Vector<float>(weight);
        int i = 0;
        for (; i <= scores.Length - Vector<float>.Count; i += Vector<float>.Count)
        {
            var frequency = Vector.ConvertToSingle(Vector.LoadUnsafe(ref from, (nuint)i));
            var inverse = Vector.LoadUnsafe(ref to, (nuint)i);
            (weights - (weights / (Vector<float>.One + (frequency * inverse)))).StoreUnsafe(ref to, (nuint)i);
        }

        CompleteScalar(frequencies[i..], weight, scores[i..]);
    }
}
