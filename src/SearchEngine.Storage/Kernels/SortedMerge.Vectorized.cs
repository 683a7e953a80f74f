using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace SearchEngine.Storage;

// A document and the bits of its score are one number of 64 bits, eight to a vector. Of eight that are left over and the next
// eight of the list that goes on with the smaller document, the smaller half comes next and the greater half is left over: a
// bitonic merging network (Batcher 1968; with vectors Inoue et al. 2007).
public static partial class SortedMerge
{
    private const int Width = 8, NoMore = int.MaxValue;

    internal static unsafe int AddScoresAvx512(
        ReadOnlySpan<int> docs, ReadOnlySpan<float> scores, ReadOnlySpan<int> otherDocs, ReadOnlySpan<float> otherScores, Span<int> mergedDocs, Span<float> mergedScores)
    {
        fixed (int* docsStart = docs, otherDocsStart = otherDocs, mergedDocsStart = mergedDocs)
        fixed (float* scoresStart = scores, otherScoresStart = otherScores, mergedScoresStart = mergedScores)
        {
            int at = Width, otherAt = 0, count = 0, most = docs.Length + otherDocs.Length;
            var left = Load(docsStart, scoresStart, docs.Length);
            Vector256<int> before = Vector256.Create(NoMore), isRepeated = default;
            Vector256<float> scoresBefore = default;

            // Behind the blocks of both lists come two of no documents: the one pushes out what is left, the other its last.
            for (int blocks = (Math.Max(docs.Length - 1, 0) / Width) + ((otherDocs.Length + Width - 1) / Width) + 2; blocks > 0; blocks--)
            {
                // All ones if the other list goes on with the smaller document. A choice between two numbers would be a jump.
                int next = at < docs.Length ? docsStart[at] : NoMore, otherNext = otherAt < otherDocs.Length ? otherDocsStart[otherAt] : NoMore;
                int other = (otherNext - next) >> 31, rest = docs.Length - at, otherRest = otherDocs.Length - otherAt;
                var (low, high) = Merge(left, Load(
                    Choose(docsStart + at, otherDocsStart + otherAt, other), Choose(scoresStart + at, otherScoresStart + otherAt, other), rest + ((otherRest - rest) & other)));
                left = high;
                (at, otherAt) = (at + (Width & ~other), otherAt + (Width & other));

                // Written is each document and its score one lane later, when it is known whether the same document follows.
                var lowDocs = Avx512F.ConvertToVector256Int32(low >>> 32);
                var lowScores = Avx512F.ConvertToVector256Int32(low).AsSingle();
                var someDocs = Avx512F.VL.AlignRight32(lowDocs, before, Width - 1);
                var someScores = Avx512F.VL.AlignRight32(lowScores.AsInt32(), scoresBefore.AsInt32(), Width - 1).AsSingle();
                var follows = Vector256.Equals(someDocs, lowDocs);
                var isWanted = Vector256.AndNot(Vector256.LessThan(someDocs, Vector256.Create(NoMore)), Avx512F.VL.AlignRight32(follows, isRepeated, Width - 1));
                someScores = Vector256.ConditionalSelect(follows.AsSingle(), someScores + lowScores, someScores);
                (before, scoresBefore, isRepeated) = (lowDocs, lowScores, follows);
                int written = BitOperations.PopCount(isWanted.ExtractMostSignificantBits());
                var room = Vector256.LessThan(Vector256<int>.Indices, Vector256.Create(most - count));
                Avx512F.VL.MaskStore(mergedDocsStart + count, room, Avx512F.VL.Compress(Vector256<int>.Zero, isWanted, someDocs));
                Avx512F.VL.MaskStore(mergedScoresStart + count, room.AsSingle(), Avx512F.VL.Compress(Vector256<float>.Zero, isWanted.AsSingle(), someScores));
                count += written;
            }

            return count;
        }
    }

    /// <summary>The next documents of a list with their scores; where it has ended, documents greater than any.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe Vector512<long> Load(int* docs, float* scores, int rest)
    {
        var some = Vector256.LessThan(Vector256<int>.Indices, Vector256.Create(rest));
        var someDocs = Avx512F.VL.MaskLoad(docs, some, Vector256.Create(NoMore));
        var someScores = Avx512F.VL.MaskLoad(scores, some.AsSingle(), Vector256<float>.Zero);
        return (Avx512F.ConvertToVector512Int64(someDocs) << 32) | Avx512F.ConvertToVector512Int64(someScores.AsUInt32());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe T* Choose<T>(T* first, T* other, long choosesOther)
        where T : unmanaged
        => (T*)((nint)first + (((nint)other - (nint)first) & (nint)choosesOther));

    /// <summary>The smaller and the greater half of two ascending vectors, each ascending.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector512<long> Low, Vector512<long> High) Merge(Vector512<long> a, Vector512<long> b)
    {
        b = Avx512F.PermuteVar8x64(b, Vector512.Create(7L, 6, 5, 4, 3, 2, 1, 0));
        return (Sort(Vector512.Min(a, b)), Sort(Vector512.Max(a, b)));
    }

    // Rising and then falling, or a turn of that: each lane meets the one four lanes, then two, then one lane away.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<long> Sort(Vector512<long> lanes)
    {
        lanes = Order(lanes, Avx512F.Shuffle4x128(lanes, lanes, 0b01_00_11_10), Vector512.Create(0L, 0, 0, 0, -1, -1, -1, -1));
        lanes = Order(lanes, Avx512F.Permute4x64(lanes, 0b01_00_11_10), Vector512.Create(0L, 0, -1, -1, 0, 0, -1, -1));
        return Order(lanes, Avx512F.Shuffle(lanes.AsInt32(), 0b01_00_11_10).AsInt64(), Vector512.Create(0L, -1, 0, -1, 0, -1, 0, -1));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<long> Order(Vector512<long> lanes, Vector512<long> partners, Vector512<long> takesGreater)
        => Vector512.ConditionalSelect(takesGreater, Vector512.Max(lanes, partners), Vector512.Min(lanes, partners));
}
