using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace SearchEngine.Storage;

// The registers of Wu and Manber (1992), eight terms at once: bit i of a lane says that the word's first i characters are
// within so many edits of what has been read of the term. Where a letter stands in the word is looked up in two vectors.
public static partial class NearSpellings
{
    private const int Lanes = 8, LongestTerm = 16, WordOfText = sizeof(ulong), Ahead = 4 * Lanes;

    private static int KeepAvx512(in Spellings spellings, ReadOnlySpan<uint> letterPlaces, int length, int edits, Span<int> terms)
    {
        Vector512<uint> placesLow = Vector512.Create(letterPlaces[..(Letters / 2)]), placesHigh = Vector512.Create(letterPlaces[(Letters / 2)..]);
        int steps = Math.Min(LongestTerm, length + edits), kept = 0;
        Span<int> last = stackalloc int[Lanes];
        for (int i = 0; i < terms.Length; i += Lanes)
        {
            if (i + Ahead + Lanes <= terms.Length) Prefetch(spellings.Heads, terms.Slice(i + Ahead, Lanes));
            int count = Math.Min(Lanes, terms.Length - i);
            scoped ReadOnlySpan<int> some = terms.Slice(i, count);
            if (count < Lanes)
            {
                last.Fill(some[0]);
                some.CopyTo(last);
                some = last;
            }

            // A term that goes on behind all steps is further from the word than so many edits, whatever comes there.
            Vector512<ulong> first = Heads(spellings, some), second = steps > WordOfText ? Seconds(spellings, some) : default, left = Lengths(spellings, some);
            var isUnseen = Vector512.GreaterThanOrEqual(left - Vector512<ulong>.One, Vector512.Create((ulong)LongestTerm))
                | ~Vector512.Equals((first | second) & Vector512.Create(BeyondAscii), Vector512<ulong>.Zero);
            Vector512<ulong> exact = Vector512.Create(0b001UL), one = Vector512.Create(0b011UL), two = Vector512.Create(0b111UL), atEnd = default;
            Vector512<ulong> exactBefore = default, oneBefore = default, matchesBefore = default;
            for (int step = 0; step < steps; step++)
            {
                if (step == WordOfText) first = second;
                var matches = Avx512F.PermuteVar16x32x2(placesLow, (first & Vector512.Create((ulong)Letters - 1)).AsUInt32(), placesHigh).AsUInt64();
                var swaps = matches & (matchesBefore >>> 1);
                var nextExact = (exact & matches) << 1;
                var nextOne = ((one & matches) << 1) | exact | ((exact | nextExact) << 1) | ((exactBefore & swaps) << 2);
                var nextTwo = ((two & matches) << 1) | one | ((one | nextOne) << 1) | ((oneBefore & swaps) << 2);
                (exactBefore, oneBefore, matchesBefore) = (exact, one, matches);
                (exact, one, two) = (nextExact, nextOne, nextTwo);
                left -= Vector512<ulong>.One;
                atEnd |= Vector512.Equals(left, Vector512<ulong>.Zero) & (edits == 1 ? one : two);
                first >>>= 8;
            }

            var isFar = Vector512.Equals(atEnd & Vector512.Create(1UL << length), Vector512<ulong>.Zero);
            ulong near = (~isFar | isUnseen).ExtractMostSignificantBits() & ((1UL << count) - 1);
            for (; near != 0; near &= near - 1) terms[kept++] = some[BitOperations.TrailingZeroCount(near)];
        }

        return kept;
    }

    // The heads of the terms listed lie far apart.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe void Prefetch(ReadOnlySpan<ulong> heads, ReadOnlySpan<int> terms)
    {
        fixed (ulong* start = heads)
        {
            foreach (int term in terms) Sse.Prefetch0(start + term);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> Heads(in Spellings all, ReadOnlySpan<int> eight)
        => Vector512.Create(
            all.Heads[eight[0]], all.Heads[eight[1]], all.Heads[eight[2]], all.Heads[eight[3]],
            all.Heads[eight[4]], all.Heads[eight[5]], all.Heads[eight[6]], all.Heads[eight[7]]);

    private static Vector512<ulong> Seconds(in Spellings all, ReadOnlySpan<int> eight)
    {
        return Vector512.Create(Of(all, eight[0]), Of(all, eight[1]), Of(all, eight[2]), Of(all, eight[3]), Of(all, eight[4]), Of(all, eight[5]), Of(all, eight[6]), Of(all, eight[7]));

        static ulong Of(in Spellings all, int term) => MemoryMarshal.Read<ulong>(all.Text[(all.Starts[term] + WordOfText)..]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> Lengths(in Spellings all, ReadOnlySpan<int> eight)
    {
        ulong lengths = 0;
        for (int lane = 0; lane < Lanes; lane++) lengths |= (ulong)all.Lengths[eight[lane]] << (lane * 8);
        return Avx512F.ConvertToVector512UInt64(Vector128.CreateScalar(lengths).AsByte());
    }
}
