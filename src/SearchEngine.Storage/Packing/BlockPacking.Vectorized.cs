using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SearchEngine.Storage;

// One loop for all widths instead of one unrolled routine for each: routines per width unpack up to twice as fast once
// compiled (deltas a tenth), but a command that runs for 50 ms would spend more on compiling them than on decoding.
// Wider vectors do not pay: the pairs of loads and the care at the block's end take what the width gives.
public static partial class BlockPacking
{
    internal static int UnionVectorized(ReadOnlySpan<int> values)
    {
        var all = Vector128<int>.Zero;
        ref int start = ref MemoryMarshal.GetReference(values);
        int i = 0;
        for (; i <= values.Length - Lanes; i += Lanes) all |= Vector128.LoadUnsafe(ref start, (nuint)i);
        return all[0] | all[1] | all[2] | all[3] | UnionScalar(values[i..]);
    }

    internal static void PackVectorized(ReadOnlySpan<int> values, int bits, Span<byte> target)
    {
        ref int from = ref MemoryMarshal.GetReference(values);
        ref int to = ref Unsafe.As<byte, int>(ref MemoryMarshal.GetReference(target));
        var pending = Vector128<int>.Zero;
        int used = 0;
        for (nuint i = 0; i < BlockLength; i += Lanes)
        {
            var next = Vector128.LoadUnsafe(ref from, i);
            pending |= Vector128.ShiftLeft(next, used);
            used += bits;
            if (used < 32) continue;
            pending.StoreUnsafe(ref to);
            to = ref Unsafe.Add(ref to, Lanes);
            used -= 32;
            pending = Vector128.ShiftRightLogical(next, bits - used);
        }
    }

    internal static void UnpackVectorized(ReadOnlySpan<byte> source, int bits, int plus, Span<int> values)
    {
        var groups = new Groups(source, bits);
        ref int to = ref MemoryMarshal.GetReference(values);
        for (nuint i = 0; i < BlockLength; i += Lanes) (groups.Next() + Vector128.Create(plus)).StoreUnsafe(ref to, i);
    }

    internal static void UnpackDeltasVectorized(ReadOnlySpan<byte> source, int bits, int first, Span<int> values)
    {
        var groups = new Groups(source, bits);
        ref int to = ref MemoryMarshal.GetReference(values);
        var before = Vector128.Create(first);
        for (nuint i = 0; i < BlockLength; i += Lanes)
        {
            // Index 4 is outside and gives zero: the lanes move up by one, then by two.
            var sums = groups.Next();
            sums += Vector128.Shuffle(sums, Vector128.Create(4, 0, 1, 2));
            sums += Vector128.Shuffle(sums, Vector128.Create(4, 4, 0, 1));
            (sums + before).StoreUnsafe(ref to, i);
            before += Vector128.Shuffle(sums, Vector128.Create(3));
        }
    }

    // The 32 groups of four numbers of a block, in order.
    private ref struct Groups
    {
        private readonly Vector128<int> _mask;
        private readonly int _bits;
        private ref int _from;
        private Vector128<int> _word;
        private int _used = 32;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Groups(ReadOnlySpan<byte> source, int bits)
        {
            _from = ref Unsafe.As<byte, int>(ref MemoryMarshal.GetReference(source));
            (_bits, _mask) = (bits, Vector128.Create((int)((1u << bits) - 1)));
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector128<int> Next()
        {
            if (_used == 32) Load();
            var group = Vector128.ShiftRightLogical(_word, _used & 31);
            _used += _bits;
            if (_used > 32)
            {
                int rest = _used - 32;
                Load();
                group |= Vector128.ShiftLeft(_word, _bits - rest);
                _used = rest;
            }

            return group & _mask;
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private void Load()
        {
            _word = Vector128.LoadUnsafe(ref _from);
            _from = ref Unsafe.Add(ref _from, Lanes);
            _used = 0;
        }
    }
}
