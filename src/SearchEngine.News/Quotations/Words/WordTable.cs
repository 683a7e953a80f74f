namespace SearchEngine.News;

/// <summary>
/// What a word list says of each word, by the word's hash. Every word of every article is looked up and many are not
/// found, so the hashes stand by themselves in slots that are mostly empty, and there are no words to compare.
/// </summary>
internal sealed class WordTable<T>
{
    private const int SlotsPerWord = 3;

    /// <summary>0 is an empty slot.</summary>
    private readonly ulong[] _hashes;
    private readonly T[] _values;
    private readonly T _unknown;

    /// <exception cref="ArgumentException">Two of the words have one hash.</exception>
    public WordTable(IReadOnlyCollection<KeyValuePair<string, T>> words, T unknown)
    {
        int size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(words.Count * SlotsPerWord));
        _hashes = new ulong[size];
        _values = new T[size];
        _unknown = unknown;
        foreach (var (word, value) in words) Add(word, value);
    }

    /// <param name="hash">By <see cref="WordHash"/>.</param>
    public T Find(ulong hash)
    {
        ulong[] hashes = _hashes;
        for (int slot = Slot(hash); ; slot = Slot((uint)slot + 1))
        {
            if (hashes[slot] == hash) return _values[slot];
            if (hashes[slot] == 0) return _unknown;
        }
    }

    private void Add(string word, T value)
    {
        ulong hash = WordHash.Of(word);
        int slot = Slot(hash);
        for (; _hashes[slot] != 0; slot = Slot((uint)slot + 1))
            if (_hashes[slot] == hash) throw new ArgumentException($"{word} has the hash of another word");
        _hashes[slot] = hash;
        _values[slot] = value;
    }

    private int Slot(ulong hash) => (int)hash & (_hashes.Length - 1);
}
