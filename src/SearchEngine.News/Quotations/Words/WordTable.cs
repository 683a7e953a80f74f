namespace SearchEngine.News;

/// <summary>
/// The lexicon's hash table. Every word of every article is looked up here and most are not found, so the hashes stand by
/// themselves, in slots that are mostly empty: a word that is not there costs one look into a small array.
/// </summary>
internal sealed class WordTable
{
    private const int SlotsPerWord = 4;

    private readonly uint[] _hashes;
    private readonly (string Word, WordEntry Entry)[] _slots;

    public WordTable(IReadOnlyCollection<KeyValuePair<string, WordEntry>> words)
    {
        int size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(words.Count * SlotsPerWord));
        _hashes = new uint[size];
        _slots = new (string, WordEntry)[size];
        foreach (var (word, entry) in words) Add(word, entry);
    }

    public WordEntry Find(ReadOnlySpan<char> word)
    {
        uint[] hashes = _hashes;
        uint hash = Hash(word);
        for (uint slot = hash & (uint)(hashes.Length - 1); hashes[slot] != 0; slot = (slot + 1) & (uint)(hashes.Length - 1))
            if (hashes[slot] == hash && word.SequenceEqual(_slots[slot].Word)) return _slots[slot].Entry;
        return WordEntry.Unknown;
    }

    private void Add(string word, WordEntry entry)
    {
        uint hash = Hash(word), slot = hash;
        while (_hashes[slot &= (uint)(_hashes.Length - 1)] != 0) slot++;
        _hashes[slot] = hash;
        _slots[slot] = (word, entry);
    }

    /// <summary>FNV-1a with its halves mixed, and the highest bit set: 0 is an empty slot.</summary>
    private static uint Hash(ReadOnlySpan<char> word)
    {
        uint hash = 2166136261;
        foreach (char c in word) hash = (hash ^ c) * 16777619;
        return (hash ^ (hash >> 15)) | 0x80000000;
    }
}
