using System.Buffers.Binary;

namespace SearchEngine.Index;

/// <summary>
/// Distinct byte strings, numbered from 0 in the order of their first appearance: an open-addressing table whose slots
/// hold a string of up to eight bytes whole, so that most look-ups of a word touch one cache line and nothing else.
/// </summary>
public sealed class WordTable
{
    private Slot[] _slots = new Slot[1 << 8];
    private byte[] _bytes = new byte[1 << 11];
    private int[] _starts = new int[1 << 8];

    public int Count { get; private set; }

    /// <summary>Bytes of memory in use, near enough to decide when to flush.</summary>
    public long Memory => (long)_slots.Length * 16 + _bytes.Length + (long)_starts.Length * sizeof(int);

    public ReadOnlySpan<byte> this[int number] => _bytes.AsSpan(_starts[number].._starts[number + 1]);

    /// <summary>The number of a string, a new one if it was not there.</summary>
    public int Add(ReadOnlySpan<byte> word)
    {
        ulong key = KeyOf(word);
        int mask = _slots.Length - 1;
        for (int at = (int)(Mix(key) >> 32) & mask; ; at = (at + 1) & mask)
        {
            ref var slot = ref _slots[at];
            if (slot.Length == 0) return Insert(ref slot, key, word);
            if (slot.Key == key && slot.Length == word.Length + 1 && (word.Length <= 8 || this[slot.Number].SequenceEqual(word))) return slot.Number;
        }
    }

    public void Clear()
    {
        Array.Clear(_slots);
        Count = 0;
    }

    private int Insert(ref Slot slot, ulong key, ReadOnlySpan<byte> word)
    {
        int number = Count++, start = _starts[number];
        slot = new Slot { Key = key, Number = number, Length = word.Length + 1 };
        if (start + word.Length > _bytes.Length) Array.Resize(ref _bytes, Math.Max(2 * _bytes.Length, start + word.Length));
        if (Count + 1 >= _starts.Length) Array.Resize(ref _starts, 2 * _starts.Length);
        word.CopyTo(_bytes.AsSpan(start));
        _starts[Count] = start + word.Length;
        if (Count * 2 > _slots.Length) Grow();
        return number;
    }

    private void Grow()
    {
        var old = _slots;
        _slots = new Slot[old.Length * 2];
        int mask = _slots.Length - 1;
        foreach (var slot in old)
        {
            if (slot.Length == 0) continue;
            int at = (int)(Mix(slot.Key) >> 32) & mask;
            while (_slots[at].Length != 0) at = (at + 1) & mask;
            _slots[at] = slot;
        }
    }

    /// <summary>The string itself up to eight bytes, a hash of it beyond.</summary>
    private static ulong KeyOf(ReadOnlySpan<byte> word)
    {
        if (word.Length >= 8) return word.Length == 8 ? BinaryPrimitives.ReadUInt64LittleEndian(word) : Hash(word);
        if (word.Length >= 4) return BinaryPrimitives.ReadUInt32LittleEndian(word) | ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(word[^4..]) << (8 * (word.Length - 4)));
        return word.Length switch
        {
            0 => 0,
            1 => word[0],
            2 => BinaryPrimitives.ReadUInt16LittleEndian(word),
            _ => BinaryPrimitives.ReadUInt16LittleEndian(word) | ((ulong)word[2] << 16),
        };
    }

    private static ulong Hash(ReadOnlySpan<byte> word)
    {
        ulong hash = (ulong)word.Length;
        for (; word.Length > 8; word = word[8..]) hash = Mix(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(word));
        return Mix(hash ^ KeyOf(word));
    }

    private static ulong Mix(ulong value)
    {
        value *= 0x9E3779B97F4A7C15;
        return value ^ (value >> 32);
    }

    private struct Slot
    {
        public ulong Key;
        public int Number;

        /// <summary>Length of the string + 1; 0 marks a free slot.</summary>
        public int Length;
    }
}
