namespace SearchEngine.Index;

/// <summary>
/// The term dictionary on disk: each field's terms in the order of their bytes, sixteen to a block, each written as what
/// differs from the one before. A column with the first eight bytes of each block's first term, as a big-endian number,
/// makes finding a block a search in numbers. A term's place in the order is its ordinal; columns of keyword fields hold
/// ordinals, so a value is stored once.
/// <code>
/// body      := field* directory directoryOffset (i64)
/// field     := block* align(8) key (u64)^blocks blockOffset (i64)^blocks
/// key       := the first term's first eight bytes, zeroes behind a shorter one
/// block     := postings (varint) positions (varint) entry^1..16      offsets in their files where the first term's lists begin
/// entry     := shared (varint) suffixLength (varint) suffix df (varint) (ttf − df)? document? postingsLength? positionsLength?
///              (all varints; ttf − df for text fields; document if df is 1, else postingsLength; positionsLength for fields with positions)
/// directory := per field of the schema: keysOffset (i64) blocks (i32) terms (i32) documents (i32) zero (i32) sumDf (i64) sumTtf (i64)
/// </code>
/// A keyword field's terms "iran" (in documents 0 and 2, postings at 32) and "iraq" (document 1) are the block
/// 20 00 · 00 04 69 72 61 6E 02 02 · 03 01 71 01 01.
/// </summary>
public static class TermsFormat
{
    public const int BlockLength = 16;

    internal const int DirectoryEntryLength = 40;

    /// <summary>The first eight bytes as a number that sorts as the bytes do.</summary>
    internal static ulong Key(ReadOnlySpan<byte> term)
    {
        if (term.Length >= 8) return System.Buffers.Binary.BinaryPrimitives.ReadUInt64BigEndian(term);
        ulong key = 0;
        for (int i = 0; i < term.Length; i++) key |= (ulong)term[i] << (56 - 8 * i);
        return key;
    }
}
