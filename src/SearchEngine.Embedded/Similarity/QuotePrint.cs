using System.Buffers.Binary;
using System.Collections.Frozen;
using System.Text;
using SearchEngine.Analysis;
using SearchEngine.Storage;

namespace SearchEngine.Embedded;

/// <summary>
/// By what two quotations are known as the same in other words: two bytes of a hash for each word, in order, of which the two
/// lowest bits tell what kind of word it is. The same are those that share most of their words in the same order, or of which
/// one is a good part of the other, unless what they do not share denies it or counts otherwise.
/// </summary>
internal sealed class QuotePrint : IPrint<QuotePrint>
{
    /// <summary>Of a very long quotation the beginning is compared.</summary>
    private const int MostWords = 400;

    /// <summary>Shorter ones say too little: they must be contained word for word, and have at least <see cref="FewestContained"/> words, or be equal.</summary>
    private const int FewWords = 8;

    private const int FewestWords = 3, FewestContained = 4;
    private const double AlikeEnough = 0.5;
    private const double ContainedEnough = 0.75;

    /// <summary>Of the words that are not in <see cref="Small"/> so many: any two sentences of English share the others.</summary>
    private const double TellingEnough = 0.5;

    private static readonly FrozenSet<ushort> Small =
        "a an the of to in on at by for from with and or but is are was were be been it its this that he she they we i you his her their our my your as will would has have had do does did so if than then there"
        .Split(' ').Select(word => PrintOf(Encoding.UTF8.GetBytes(word))).ToFrozenSet();

    private readonly ushort[] _words;

    private QuotePrint(ushort[] words) => (_words, Keys) = (words, [.. words.Distinct().Select(word => (int)word)]);

    public int[] Keys { get; }

    public static QuotePrint Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    /// <param name="text">In UTF-8.</param>
    public static QuotePrint Of(ReadOnlySpan<byte> text)
    {
        var collector = new Collector([]);
        WordTokenizer.Tokenize(text, ref collector);
        return new QuotePrint([.. collector.Words]);
    }

    /// <summary>Null where the record ends: it was written before there were prints.</summary>
    public static QuotePrint? Read(ref RecordReader reader)
    {
        if (reader.IsAtEnd) return null;
        var bytes = reader.Utf8(out _);
        var words = new ushort[bytes.Length / sizeof(ushort)];
        for (int i = 0; i < words.Length; i++) words[i] = BinaryPrimitives.ReadUInt16LittleEndian(bytes[(i * sizeof(ushort))..]);
        return new QuotePrint(words);
    }

    public void Write(RecordWriter writer)
    {
        byte[] bytes = new byte[_words.Length * sizeof(ushort)];
        for (int i = 0; i < _words.Length; i++) BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(i * sizeof(ushort)), _words[i]);
        writer.Utf8(bytes);
    }

    /// <summary>Words that they share in order are no more than the distinct ones that they share and those that come again in both.</summary>
    public bool MayBeSame(QuotePrint other, int shared)
        => IsEnough(shared + Math.Min(_words.Length - Keys.Length, other._words.Length - other.Keys.Length), _words.Length, other._words.Length);

    public bool IsSame(QuotePrint other)
    {
        if (_words.AsSpan().SequenceEqual(other._words)) return _words.Length >= FewestWords;
        var alignment = new WordAlignment(_words, other._words);
        return IsEnough(alignment.Count, _words.Length, other._words.Length) && IsTelling(alignment.Shared, other) && !Contradict(alignment);
    }

    /// <summary>Whether two quotations of so many words may be the same with so many in common.</summary>
    private static bool IsEnough(int common, int one, int other)
    {
        int shorter = Math.Min(one, other);
        if (one == other && common == one) return true;
        return shorter < FewWords
            ? common >= shorter && shorter >= FewestContained
            : common * 2 >= AlikeEnough * (one + other) || common >= ContainedEnough * shorter;
    }

    private bool IsTelling(IEnumerable<ushort> shared, QuotePrint other)
        => Telling(shared) >= TellingEnough * Math.Min(Telling(_words), Telling(other._words));

    private static int Telling(IEnumerable<ushort> words) => words.Count(word => !Small.Contains(word));

    private static ushort PrintOf(ReadOnlySpan<byte> word) => (ushort)((Hash64.Of(word) & ~3UL) | (ulong)WordKinds.Of(word));

    /// <summary>Whether, among the words that they share, one denies what the other does not, or each has another number.</summary>
    private static bool Contradict(WordAlignment alignment)
    {
        var (mine, others) = (alignment.OnlyInFirst, alignment.OnlyInSecond);
        return Count(mine, WordKind.Negation) != Count(others, WordKind.Negation)
            || Both(mine, others, WordKind.Digits) || Both(mine, others, WordKind.Number);
    }

    private static bool Both(List<ushort> one, List<ushort> other, WordKind kind) => Count(one, kind) > 0 && Count(other, kind) > 0;

    private static int Count(List<ushort> words, WordKind kind) => words.Count(word => (WordKind)(word & 3) == kind);

    private readonly struct Collector(List<ushort> words) : IWordSink
    {
        private readonly byte[] _term = new byte[WordFilter.MaxTermLength];

        public List<ushort> Words { get; } = words;

        public void Add(ReadOnlySpan<byte> word, int start)
        {
            int length = FoldingFilter.Instance.Apply(word, _term);
            if (length > 0 && Words.Count < MostWords) Words.Add(PrintOf(_term.AsSpan(0, length)));
        }
    }
}
