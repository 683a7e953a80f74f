using System.Buffers.Binary;

namespace SearchEngine.Storage;

/// <summary>
/// The frame around every file of an index.
/// <code>
/// file   := header body footer
/// header := magic "SAID" (4 bytes) kind (u16) version (u16) segment (16 bytes, all zero for a commit) reserved (8 bytes, zero)
/// footer := body length (u64) crc (u32, CRC-32C of everything before it) magic "DIAS" (4 bytes)
/// </code>
/// All numbers are little-endian. The header is 32 bytes, so that columns in the body can be aligned.
/// <para>
/// Example, the one byte 2A as the body of a live documents file (kind 7, version 1) of segment 00112233-4455-6677-8899-aabbccddeeff:
/// </para>
/// <code>
/// 53 41 49 44  07 00  01 00  33 22 11 00 55 44 77 66 88 99 AA BB CC DD EE FF  00 00 00 00 00 00 00 00
/// 2A
/// 01 00 00 00 00 00 00 00  89 2B C0 E4  44 49 41 53
/// </code>
/// </summary>
public static class FileHeader
{
    public const int Length = 32;
    public const int FooterLength = 16;

    internal static ReadOnlySpan<byte> Magic => "SAID"u8;

    internal static ReadOnlySpan<byte> FooterMagic => "DIAS"u8;

    /// <summary>Checks header and footer, not the checksum: cheap enough for every opening.</summary>
    /// <returns>The version found, from <paramref name="minVersion"/> to <paramref name="maxVersion"/>.</returns>
    /// <exception cref="CorruptIndexException">The frame is damaged, or the file is of another kind or segment.</exception>
    /// <exception cref="IndexVersionException">The frame is whole but of a version outside the range.</exception>
    public static int Check(MappedFile file, FileKind kind, Guid segment, int minVersion, int maxVersion)
    {
        if (file.Length < Length + FooterLength)
            throw Damaged(file, 0, $"at least {Length + FooterLength} bytes", $"{file.Length}");
        var header = file.Bytes(0, Length);
        if (!header[..4].SequenceEqual(Magic)) throw Damaged(file, 0, "the start of an index file", Convert.ToHexString(header[..4]));
        int foundKind = BinaryPrimitives.ReadUInt16LittleEndian(header[4..]);
        if (foundKind != (int)kind) throw Damaged(file, 4, $"kind {kind}", $"{(FileKind)foundKind}");
        int version = BinaryPrimitives.ReadUInt16LittleEndian(header[6..]);
        if (version < minVersion || version > maxVersion) throw OtherVersion(file, version, maxVersion);
        var foundSegment = new Guid(header.Slice(8, 16));
        if (foundSegment != segment) throw Damaged(file, 8, $"segment {segment:N}", $"{foundSegment:N}");
        if (header[24..].IndexOfAnyExcept((byte)0) >= 0) throw Damaged(file, 24, "zeroes", Convert.ToHexString(header[24..]));
        var footer = file.Bytes(file.Length - FooterLength, FooterLength);
        ulong body = BinaryPrimitives.ReadUInt64LittleEndian(footer);
        if (body != (ulong)(file.Length - Length - FooterLength)) throw Damaged(file, file.Length - FooterLength, $"length {file.Length}", $"length {body + Length + FooterLength}");
        if (!footer[12..].SequenceEqual(FooterMagic)) throw Damaged(file, file.Length - 4, "the end of an index file", Convert.ToHexString(footer[12..]));
        return version;
    }

    /// <summary>Reads the whole file and compares its checksum.</summary>
    /// <exception cref="CorruptIndexException">The checksum differs.</exception>
    public static void CheckSum(MappedFile file)
    {
        const int Chunk = 1 << 20;
        long end = file.Length - 8;
        uint crc = 0;
        for (long at = 0; at < end; at += Chunk) crc = Crc32C.Append(crc, file.Bytes(at, (int)Math.Min(Chunk, end - at)));
        uint stored = BinaryPrimitives.ReadUInt32LittleEndian(file.Bytes(end, 4));
        if (crc != stored) throw Damaged(file, end, $"checksum {stored:x8}", $"{crc:x8}");
    }

    // Only a file that is whole is of another version; in a damaged one that number means nothing.
    private static IndexVersionException OtherVersion(MappedFile file, int version, int newest)
    {
        CheckSum(file);
        return new IndexVersionException(file.Path, version, newest);
    }

    private static CorruptIndexException Damaged(MappedFile file, long offset, string expected, string found) => new(file.Path, offset, expected, found);
}
