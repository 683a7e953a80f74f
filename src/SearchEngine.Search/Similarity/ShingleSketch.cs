using SearchEngine.Analysis;

namespace SearchEngine.Search;

/// <summary>
/// A small stand-in for a text by which near-identical texts are told: the least hashes of its shingles, which are its runs
/// of four words, case and accents aside. Two texts' sketches tell what share of shingles they have in common without
/// looking at either text again (Broder, "On the resemblance and containment of documents", 1997). Texts of no more
/// shingles than a sketch holds are compared exactly.
/// </summary>
public sealed class ShingleSketch
{
    public const int WordsPerShingle = 4;

    /// <summary>Hashes kept; the resemblance is estimated with a standard error of at most 0.5 / √Size, 3 hundredths.</summary>
    public const int Size = 256;

    private readonly ulong[] _least;
    private readonly int _size;

    private ShingleSketch(ulong[] least, int shingles, int size = Size) => (_least, Shingles, _size) = (least, shingles, size);

    /// <summary>The hashes that are kept, ascending.</summary>
    public ReadOnlySpan<ulong> Least => _least;

    /// <summary>Distinct shingles of the text.</summary>
    public int Shingles { get; }

    /// <summary>The sketch of a text in UTF-8. One shorter than a shingle has one shingle, all of it; an empty one none.</summary>
    public static ShingleSketch Of(ReadOnlySpan<byte> text)
    {
        var words = new WordHashes();
        WordTokenizer.Tokenize(text, ref words);
        int length = Math.Min(WordsPerShingle, words.Hashes.Count);
        ulong[] shingles = new ulong[length == 0 ? 0 : words.Hashes.Count - length + 1];
        for (int start = 0; start < shingles.Length; start++) shingles[start] = Join(words.Hashes, start, length);
        return OfHashes(shingles);
    }

    /// <summary>The sketch of a set of anything, by the hashes of its members.</summary>
    public static ShingleSketch OfHashes(IEnumerable<ulong> hashes)
    {
        ulong[] sorted = [.. hashes];
        Array.Sort(sorted);
        int distinct = 0;
        for (int i = 0; i < sorted.Length; i++)
        {
            if (i == 0 || sorted[i] != sorted[i - 1]) sorted[distinct++] = sorted[i];
        }

        return new ShingleSketch(sorted[..Math.Min(Size, distinct)], distinct);
    }

    /// <summary>A sketch as it was: its <see cref="Least"/>, its <see cref="Shingles"/> and the size it was reduced to.</summary>
    public static ShingleSketch Restore(ulong[] least, int shingles, int size) => new(least, shingles, size);

    /// <summary>A smaller sketch that is compared with others of its kind: so many hashes, and of each so many bits.</summary>
    public ShingleSketch Reduced(int size, int bits) => new([.. _least.Take(size).Select(hash => hash >> (64 - bits)).Distinct()], Shingles, size);

    /// <summary>Shingles in common over the shingles of both together (Jaccard), 0 to 1; 0 when either has none.</summary>
    public double ResemblanceTo(ShingleSketch other)
    {
        int common = 0, seen = 0, size = Math.Min(_size, other._size);
        for (int i = 0, j = 0; seen < size && (i < _least.Length || j < other._least.Length); seen++)
        {
            if (j == other._least.Length || (i < _least.Length && _least[i] < other._least[j])) i++;
            else if (i == _least.Length || other._least[j] < _least[i]) j++;
            else (i, j, common) = (i + 1, j + 1, common + 1);
        }

        return Shingles == 0 || other.Shingles == 0 ? 0 : (double)common / seen;
    }

    /// <summary>The share of the shorter text's shingles that the longer one has, 0 to 1: near 1 for a text cut short.</summary>
    public double ContainmentIn(ShingleSketch other)
    {
        double resemblance = ResemblanceTo(other);
        int shorter = Math.Min(Shingles, other.Shingles);
        return shorter == 0 ? 0 : Math.Min(1, resemblance / (1 + resemblance) * (Shingles + other.Shingles) / shorter);
    }

    private static ulong Join(List<ulong> words, int start, int length)
    {
        ulong hash = 0;
        for (int i = start; i < start + length; i++) hash = Mix(hash * 31 + words[i]);
        return hash;
    }

    /// <summary>The finalizer of SplitMix64 (Steele, Lea and Flood 2014): every bit of the input moves every bit of the output.</summary>
    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }

    private readonly struct WordHashes() : IWordSink
    {
        private readonly byte[] _term = new byte[WordFilter.MaxTermLength];

        public List<ulong> Hashes { get; } = [];

        public void Add(ReadOnlySpan<byte> word, int start)
        {
            int length = FoldingFilter.Instance.Apply(word, _term);
            if (length <= 0) return;
            ulong hash = 14695981039346656037;
            foreach (byte b in _term.AsSpan(0, length)) hash = (hash ^ b) * 1099511628211;
            Hashes.Add(Mix(hash));
        }
    }
}
