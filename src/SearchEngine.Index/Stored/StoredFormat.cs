namespace SearchEngine.Index;

/// <summary>
/// What a document is shown with, as two byte strings whose meaning is the caller's: a record, small and uncompressed, for
/// what a list of results shows, and a body, compressed together with its neighbours' (a block closes when it holds
/// 32 KB, which is as far back as Deflate looks), for what is read one at a time.
/// <code>
/// records file := record* align(8) start (i64)^(documents + 1)
/// stored file  := block* align(8) firstDocument (i32)^(blocks + 1) align(8) offset (i64)^(blocks + 1) blocks (i64)
/// block        := rawLength (varint) bodyLength (varint)^documents deflate(bodies)
/// </code>
/// Offsets count from the start of the file. The records "ab", "" and "c" are 61 62 63, five zeroes, and the starts 32, 34,
/// 34 and 35; two empty bodies are the block 00 00 00, since nothing deflates to nothing.
/// </summary>
public static class StoredFormat
{
    /// <summary>A block closes when its bodies reach this many bytes.</summary>
    internal const int BlockLength = 32 << 10;

    /// <summary>
    /// Of Deflate's levels the last before time grows faster than room shrinks. Measured on news text in blocks of 32 KB,
    /// in MB/s of one core to pack and unpack and share of the text's length: level 1: 254, 399, 0.565; 2: 130, 447, 0.419;
    /// 3: 107, 481, 0.399; 6: 71, 468, 0.390. Brotli's quality 1: 218, 308, 0.426; 2: 113, 346, 0.402.
    /// </summary>
    internal const int CompressionLevel = 3;

    /// <summary>Longest body, so that a block fits in memory whatever a file claims.</summary>
    public const int MaxBodyLength = 256 << 20;

    /// <summary>Most bytes that the bodies of one block take.</summary>
    internal const int MaxBlockLength = BlockLength + MaxBodyLength;
}
