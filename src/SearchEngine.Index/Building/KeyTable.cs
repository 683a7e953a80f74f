namespace SearchEngine.Index;

/// <summary>
/// Numbers by keys of 64 bits that are spread like a hash's: an open-addressing table of 12 bytes a slot, at most three
/// quarters full. For keeping something of each of millions of articles, where a dictionary of strings would take
/// hundreds of bytes for each. Key 0 is no key.
/// </summary>
public sealed class KeyTable
{
    private ulong[] _keys = new ulong[4];
    private int[] _numbers = new int[4];

    public int Count { get; private set; }

    /// <summary>The number of a key, -1 for one that is not there.</summary>
    public int this[ulong key]
    {
        get
        {
            int slot = SlotOf(key);
            return key != 0 && _keys[slot] == key ? _numbers[slot] : -1;
        }
    }

    /// <summary>Gives a key its number, in the place of an earlier one.</summary>
    /// <returns>Whether the key is new.</returns>
    public bool Set(ulong key, int number)
    {
        ArgumentOutOfRangeException.ThrowIfZero(key);
        int slot = SlotOf(key);
        bool isNew = _keys[slot] != key;
        (_keys[slot], _numbers[slot]) = (key, number);
        if (isNew && ++Count > _keys.Length / 4 * 3) Grow();
        return isNew;
    }

    /// <summary>Where the key is, or the free slot where it belongs.</summary>
    private int SlotOf(ulong key)
    {
        int mask = _keys.Length - 1, slot = (int)(key >> 32) & mask;
        while (_keys[slot] != 0 && _keys[slot] != key) slot = (slot + 1) & mask;
        return slot;
    }

    private void Grow()
    {
        var (keys, numbers) = (_keys, _numbers);
        (_keys, _numbers) = (new ulong[2 * keys.Length], new int[2 * keys.Length]);
        for (int i = 0; i < keys.Length; i++)
        {
            if (keys[i] == 0) continue;
            int slot = SlotOf(keys[i]);
            (_keys[slot], _numbers[slot]) = (keys[i], numbers[i]);
        }
    }
}
