using SearchEngine.Storage;

namespace SearchEngine.Index;

/// <summary>
/// Posting lists on disk. A term's documents stand in ascending order in blocks of 128: their deltas bit-packed
/// (<see cref="BlockPacking"/>), or a bit for each document where they are dense (<see cref="BlockBits"/>), what remains in
/// variable-length integers. Positions have a file of their own, so that a query without phrases never touches them.
/// A list of at least one whole block begins with its skip data, in columns: finding a block is a search in one column, and a
/// block's best possible score is known before it is unpacked.
/// <code>
/// list       := skip? block* tail?                 (a list of one document stands in the term dictionary instead)
/// skip       := lastDoc (i32)^n end (i32)^n positionsBefore (i32)^n? impacts (8 bytes)^n?
///                                                  (n = whole blocks, plus one when there is a tail; absent below 128 documents)
/// end        := offset behind the block, from the first block's start
/// impacts    := 4 × (frequency (u8, 255 = any) norm (u8)), unused pairs (0, 0)
/// block      := docBits (u8) freqBits (u8)? documents (frequency − 1)^128 (packed)?
/// documents  := delta^128 (packed in docBits) | bits        (the latter when docBits is 128)
/// bits       := a bit for each document from the one behind the block before up to the block's last, in whole bytes
///                                                  (where these are no more than the packed deltas would be; at most 1,024 bits)
/// delta      := document − the document before; −1 stands before the list
/// tail       := (code (varint) frequency (varint)?)*      code := delta · 2 + (frequency is 1); without frequencies: delta
/// positions  := end (i32)^whole run^whole varint*    deltas of all the list's documents in a row, 0 before each document
/// run        := bits (u8) exceptions (u8) low bits of 128 deltas (packed) (index (u8) delta >> bits (varint))^exceptions
/// </code>
/// Frequencies and impacts are kept by text fields, positions by those that have them. A text field's list of the
/// documents 3 (twice) and 5 (once) is the tail 08 02 05: delta 4 · 2, frequency 2; delta 2 · 2 + 1. With positions 7 and 8 in the one
/// and 300 in the other it has the positions 07 01 AC 02.
/// </summary>
public static class PostingsFormat
{
    public const int BlockLength = BlockPacking.BlockLength;

    /// <summary>A block that says so in place of the width of its deltas has its documents as bits: dense blocks, where that takes no more room.</summary>
    internal const byte Bits = 128;

    /// <summary>(frequency, norm) pairs kept for a block: enough that bounds are tight, few enough to be read at a glance.</summary>
    internal const int ImpactPairs = 4;

    internal const int ImpactLength = 2 * ImpactPairs;

    /// <summary>A frequency in an impact that stands for every frequency.</summary>
    internal const byte AnyFrequency = 255;

    /// <summary>Skip entries of a list; 0 when it has no skip data.</summary>
    internal static int SkipEntries(int documentFrequency)
        => documentFrequency < BlockLength ? 0 : (documentFrequency + BlockLength - 1) / BlockLength;

    internal static int SkipEntryLength(FieldDefinition field)
        => 2 * sizeof(int) + (field.HasPositions ? sizeof(int) : 0) + (field.IsText ? ImpactLength : 0);
}
