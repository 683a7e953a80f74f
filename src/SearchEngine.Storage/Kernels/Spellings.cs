using System.Runtime.InteropServices;

namespace SearchEngine.Storage;

/// <summary>Terms by number, laid out so that most are told from a word by one look at each.</summary>
/// <param name="heads">The first eight bytes of each term, the first one lowest; zero where it has ended.</param>
/// <param name="lengths">In characters; 255 stands for that and more.</param>
/// <param name="starts">Where each term stands in the text.</param>
/// <param name="text">The terms, one behind the other, and <see cref="NearSpellings.Padding"/> bytes more.</param>
public readonly ref struct Spellings(ReadOnlySpan<ulong> heads, ReadOnlySpan<byte> lengths, ReadOnlySpan<int> starts, ReadOnlySpan<byte> text)
{
    public ReadOnlySpan<ulong> Heads { get; } = heads;

    public ReadOnlySpan<byte> Lengths { get; } = lengths;

    public ReadOnlySpan<int> Starts { get; } = starts;

    public ReadOnlySpan<byte> Text { get; } = text;

    /// <summary>A term's bytes: of a short one its head, which has just been looked at.</summary>
    public ReadOnlySpan<byte> Term(int term)
        => Lengths[term] <= sizeof(ulong) && (Heads[term] & NearSpellings.BeyondAscii) == 0
            ? MemoryMarshal.AsBytes(Heads.Slice(term, 1))[..Lengths[term]]
            : Text[Starts[term]..Starts[term + 1]];

    /// <summary>A term's entry in <see cref="Heads"/>.</summary>
    public static ulong HeadOf(ReadOnlySpan<byte> term)
    {
        ulong head = 0;
        for (int i = 0; i < Math.Min(term.Length, sizeof(ulong)); i++) head |= (ulong)term[i] << (8 * i);
        return head;
    }
}
