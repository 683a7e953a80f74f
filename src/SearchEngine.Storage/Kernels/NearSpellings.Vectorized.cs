using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace SearchEngine.Storage;

// The registers of Wu and Manber (1992), eight terms at once: bit i of a lane says that the word's first i characters are
// within so many edits of what has been read of the term. Where a letter stands in the word is looked up in two vectors.
public static partial class NearSpellings
{
    private const int Lanes = 8, LongestTerm = 16, WordOfText = sizeof(ulong);
    private const ulong BeyondAscii = 0x8080_8080_8080_8080;

    private static int KeepAvx512(ReadOnlySpan<byte> text, ReadOnlySpan<int> starts, ReadOnlySpan<uint> letterPlaces, int length, int edits, Span<int> terms)
    {
        Vector512<uint> placesLow = Vector512.Create(letterPlaces[..(Letters / 2)]), placesHigh = Vector512.Create(letterPlaces[(Letters / 2)..]);
        Span<ulong> firsts = stackalloc ulong[Lanes], seconds = stackalloc ulong[Lanes], lengths = stackalloc ulong[Lanes];
        int kept = 0;
        for (int i = 0; i < terms.Length; i += Lanes)
        {
            var some = terms[i..Math.Min(i + Lanes, terms.Length)];
            for (int lane = 0; lane < some.Length; lane++)
            {
                int start = starts[some[lane]];
                lengths[lane] = (ulong)(starts[some[lane] + 1] - start);
                firsts[lane] = MemoryMarshal.Read<ulong>(text[start..]);
                seconds[lane] = MemoryMarshal.Read<ulong>(text[(start + WordOfText)..]);
            }

            Vector512<ulong> left = Vector512.Create<ulong>(lengths), first = Vector512.Create<ulong>(firsts), second = Vector512.Create<ulong>(seconds);
            var isUnseen = Vector512.GreaterThanOrEqual(left - Vector512<ulong>.One, Vector512.Create((ulong)LongestTerm))
                | ~Vector512.Equals((first | second) & Vector512.Create(BeyondAscii), Vector512<ulong>.Zero);
            Vector512<ulong> exact = Vector512.Create(0b001UL), one = Vector512.Create(0b011UL), two = Vector512.Create(0b111UL), atEnd = default;
            Vector512<ulong> exactBefore = default, oneBefore = default, matchesBefore = default;
            int steps = Math.Min(LongestTerm, length + edits);
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
            ulong near = (~isFar | isUnseen).ExtractMostSignificantBits() & ((1UL << some.Length) - 1);
            for (; near != 0; near &= near - 1) terms[kept++] = some[BitOperations.TrailingZeroCount(near)];
        }

        return kept;
    }
}
