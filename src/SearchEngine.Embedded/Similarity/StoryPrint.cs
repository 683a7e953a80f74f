using SearchEngine.Search;
using SearchEngine.Storage;

namespace SearchEngine.Embedded;

/// <summary>
/// By what an article is known as another's reprint: a sketch of its shingles, and one of its numbers, since market reports,
/// results and weather tell another day's news in the same words. Some 200 bytes an article.
/// </summary>
internal sealed class StoryPrint : IPrint<StoryPrint>
{
    /// <summary>Of a longer article the beginning is compared, in bytes: some 2,500 words.</summary>
    private const int ComparedLength = 16 * 1024;

    /// <summary>Hashes kept: the resemblance is estimated with a standard error of at most 0.06.</summary>
    private const int Shingles = 64, Numbers = 24;

    /// <summary>Of a hash so many bits: two different shingles of two articles share them once in some hundred pairs of articles.</summary>
    private const int Bits = 24;

    private const double Reprinted = 0.5;
    private const double CutShort = 0.8;
    private const double NumbersInCommon = 0.5;

    /// <summary>Below this the share of shingles says too little of what was cut, or of numbers of what is told.</summary>
    private const int FewestShingles = 12, FewestNumbers = 4;

    /// <summary>Shingles that a story and what is left of it share at least.</summary>
    private const int FewestShared = 2;

    private readonly ShingleSketch _shingles;
    private readonly ShingleSketch _numbers;

    private StoryPrint(ShingleSketch shingles, ShingleSketch numbers)
    {
        (_shingles, _numbers, Keys) = (shingles, numbers, new int[shingles.Least.Length]);
        for (int i = 0; i < Keys.Length; i++) Keys[i] = (int)shingles.Least[i];
    }

    public int[] Keys { get; }

    /// <param name="text">In UTF-8.</param>
    public static StoryPrint Of(ReadOnlySpan<byte> text)
    {
        var compared = text[..Math.Min(text.Length, ComparedLength)];
        return new StoryPrint(ShingleSketch.Of(compared).Reduced(Shingles, Bits), ShingleSketch.OfHashes(NumbersIn(compared)).Reduced(Numbers, Bits));
    }

    /// <summary>Null where the record ends: it was written before there were prints.</summary>
    public static StoryPrint? Read(ref RecordReader reader)
        => reader.IsAtEnd ? null : new StoryPrint(ReadSketch(ref reader, Shingles), ReadSketch(ref reader, Numbers));

    public void Write(RecordWriter writer)
    {
        WriteSketch(_shingles, writer);
        WriteSketch(_numbers, writer);
    }

    public bool MayBeSame(StoryPrint other, int shared) => shared >= Math.Min(FewestShared, Math.Min(Keys.Length, other.Keys.Length));

    /// <summary>Whether two articles are one story, reprinted or cut short.</summary>
    public bool IsSame(StoryPrint other)
    {
        bool isReprint = _shingles.ResemblanceTo(other._shingles) >= Reprinted;
        bool isCut = Math.Min(_shingles.Shingles, other._shingles.Shingles) >= FewestShingles && _shingles.ContainmentIn(other._shingles) >= CutShort;
        return (isReprint || isCut) && TellsTheNumbersOf(other);
    }

    private bool TellsTheNumbersOf(StoryPrint other)
        => Math.Min(_numbers.Shingles, other._numbers.Shingles) < FewestNumbers || _numbers.ContainmentIn(other._numbers) >= NumbersInCommon;

    /// <summary>Runs of digits, with the points and commas inside them.</summary>
    private static HashSet<ulong> NumbersIn(ReadOnlySpan<byte> text)
    {
        var numbers = new HashSet<ulong>();
        for (int at = text.IndexOfAnyInRange((byte)'0', (byte)'9'); at >= 0 && at < text.Length;)
        {
            int end = at + 1;
            while (end < text.Length && (char.IsAsciiDigit((char)text[end]) || (text[end] is (byte)'.' or (byte)',' && end + 1 < text.Length && char.IsAsciiDigit((char)text[end + 1])))) end++;
            numbers.Add(Hash64.Of(text[at..end]));
            int next = text[end..].IndexOfAnyInRange((byte)'0', (byte)'9');
            at = next < 0 ? -1 : end + next;
        }

        return numbers;
    }

    private static ShingleSketch ReadSketch(ref RecordReader reader, int size)
    {
        int shingles = reader.Int32();
        var least = new ulong[reader.Int32()];
        ulong last = 0;
        for (int i = 0; i < least.Length; i++) least[i] = last += (ulong)reader.Number();
        return ShingleSketch.Restore(least, shingles, size);
    }

    private static void WriteSketch(ShingleSketch sketch, RecordWriter writer)
    {
        writer.Number(sketch.Shingles).Number(sketch.Least.Length);
        ulong last = 0;
        foreach (ulong hash in sketch.Least)
        {
            writer.Number((long)(hash - last));
            last = hash;
        }
    }
}
