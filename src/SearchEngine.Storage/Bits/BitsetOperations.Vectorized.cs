using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace SearchEngine.Storage;

public static partial class BitsetOperations
{
    // A byte lane gains at most 8 a vector, so it is emptied before 31 vectors have passed.
    private const int VectorsPerDrain = 31;
    private const int FewBits = 6;

    internal static void AndVectorized(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b, Span<ulong> target)
    {
        int i = 0;
        for (; i <= target.Length - Vector<ulong>.Count; i += Vector<ulong>.Count) (Load(a, i) & Load(b, i)).StoreUnsafe(ref MemoryMarshal.GetReference(target), (nuint)i);
        AndScalar(a[i..], b[i..], target[i..]);
    }

    internal static void OrVectorized(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b, Span<ulong> target)
    {
        int i = 0;
        for (; i <= target.Length - Vector<ulong>.Count; i += Vector<ulong>.Count) (Load(a, i) | Load(b, i)).StoreUnsafe(ref MemoryMarshal.GetReference(target), (nuint)i);
        OrScalar(a[i..], b[i..], target[i..]);
    }

    internal static int CountAvx2(ReadOnlySpan<ulong> words)
    {
        ref ulong start = ref MemoryMarshal.GetReference(words);
        int i = 0, count = 0;
        while (i <= words.Length - Vector256<ulong>.Count)
        {
            var bytes = Vector256<byte>.Zero;
            for (int n = 0; n < VectorsPerDrain && i <= words.Length - Vector256<ulong>.Count; n++, i += Vector256<ulong>.Count)
                bytes += CountBytes(Vector256.LoadUnsafe(ref start, (nuint)i));
            count += Sum(bytes);
        }

        return count + CountScalar(words[i..]);
    }

    // Sixteen bits at a time: compressing moves the numbers of the set ones to the front of a vector, which is stored
    // whole. A word with few bits is quicker walked, and one near the list's end must be.
    internal static int ExtractAvx512(ReadOnlySpan<ulong> words, int firstDoc, Span<int> docs)
    {
        ref int target = ref MemoryMarshal.GetReference(docs);
        int found = 0;
        for (int i = 0; i < words.Length; i++)
        {
            ulong bits = words[i];
            int doc = firstDoc + (i * WordBits);
            if (docs.Length - found < WordBits || BitOperations.PopCount(bits) <= FewBits)
            {
                found += ExtractWord(bits, doc, docs[found..]);
                continue;
            }

            for (var numbers = Vector512<int>.Indices + Vector512.Create(doc); bits != 0; bits >>= Vector512<int>.Count)
            {
                var set = Vector512.Equals(Vector512.Create((int)bits) & BitOfLane, BitOfLane);
                Avx512F.Compress(Vector512<int>.Zero, set, numbers).StoreUnsafe(ref target, (nuint)found);
                found += BitOperations.PopCount((ushort)bits);
                numbers += Vector512.Create(Vector512<int>.Count);
            }
        }

        return found;
    }

    private static Vector512<int> BitOfLane => Vector512.Create(1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384, 32768);

    // Each half byte looks its count up in a table of sixteen (Mula, Kurz and Lemire 2018).
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> CountBytes(Vector256<ulong> words)
    {
        var table = Vector256.Create((byte)0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4, 0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4);
        var half = Vector256.Create((byte)0x0F);
        var low = words.AsByte() & half;
        var high = Vector256.ShiftRightLogical(words, 4).AsByte() & half;
        return Avx2.Shuffle(table, low) + Avx2.Shuffle(table, high);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Sum(Vector256<byte> bytes)
    {
        var (low, high) = Vector256.Widen(bytes);
        return Vector256.Sum(low + high);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<ulong> Load(ReadOnlySpan<ulong> words, int i) => Vector.LoadUnsafe(ref MemoryMarshal.GetReference(words), (nuint)i);
}
