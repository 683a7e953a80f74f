using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using SearchEngine.Storage;

namespace SearchEngine.Index;

/// <summary>
/// A commit on disk: a small manifest, "c7.commit", that names the segments that make up the index. It is written as
/// "c7.pending", flushed and renamed after everything that it names is safe; the greatest generation is the index.
/// <code>
/// body    := generation (i64) time (i64, UTC ticks) nextSegment (i64) signatureLength (varint) signature (UTF-8)
///            segments (varint) segment*
/// segment := id (16 bytes) number documents deleted liveGeneration length      (all varints)
/// </code>
/// Generation 2 of 2020-01-31 with one segment, number 4 of 300 documents, one of them deleted by this commit, 5,000 bytes
/// long, in an index with the one keyword field "id", is
/// 02 00 00 00 00 00 00 00 · 00 80 E0 83 E0 A5 D7 08 · 05 00 00 00 00 00 00 00 · 0C · "id:Keyword::" · 01 · id 04 AC 02 01 02 88 27.
/// </summary>
public static class CommitFormat
{
    internal const int Version = 1;

    private const string Extension = ".commit";

    /// <summary>A listing takes its time: one may miss a commit that comes and then the one before that goes. Not many do.</summary>
    private const int Listings = 10;

    /// <summary>Generation of the newest commit in a directory, 0 when there is none.</summary>
    public static long Newest(StorageDirectory directory)
    {
        long newest = 0;
        for (int i = 0; i < Listings && newest == 0; i++)
        {
            foreach (string name in directory.List()) newest = Math.Max(newest, GenerationOf(name));
        }

        return newest;
    }

    /// <summary>Writes a commit under its pending name, where no reader looks; what it names is flushed already.</summary>
    internal static void Prepare(StorageDirectory directory, Commit commit)
    {
        using (var file = new FileWriter(directory, PendingName(commit.Generation), FileKind.Commit, Version, Guid.Empty))
        {
            file.WriteInt64(commit.Generation);
            file.WriteInt64(commit.Time.UtcTicks);
            file.WriteInt64(commit.NextSegment);
            byte[] signature = Encoding.UTF8.GetBytes(commit.Signature);
            file.WriteVarInt((ulong)signature.Length);
            file.WriteBytes(signature);
            file.WriteVarInt((ulong)commit.Segments.Count);
            foreach (var segment in commit.Segments) WriteSegment(file, segment);
            file.Finish();
        }

        directory.Sync();
    }

    /// <summary>Makes a prepared commit the index. When this fails, the commit may be the newest all the same.</summary>
    internal static void Publish(StorageDirectory directory, Commit commit)
    {
        directory.Rename(PendingName(commit.Generation), Name(commit.Generation));
        directory.Sync();
    }

    /// <exception cref="CorruptIndexException">The manifest is damaged.</exception>
    /// <exception cref="IndexVersionException">It is of another version.</exception>
    /// <exception cref="FileNotFoundException">It is gone.</exception>
    internal static Commit Read(StorageDirectory directory, long generation)
    {
        using var file = directory.Open(Name(generation));
        FileHeader.Check(file, FileKind.Commit, Guid.Empty, Version, Version);
        FileHeader.CheckSum(file);
        try
        {
            return Read(file, generation);
        }
        catch (Exception e) when (Malformed.Explains(e))
        {
            throw Malformed.In(file, FileHeader.Length, "a list of segments", e);
        }
    }

    private static Commit Read(MappedFile file, long generation)
    {
        var body = file.Bytes(FileHeader.Length, checked((int)(file.Length - FileHeader.Length - FileHeader.FooterLength)));
        long found = BinaryPrimitives.ReadInt64LittleEndian(body);
        if (found != generation) throw new CorruptIndexException(file.Path, FileHeader.Length, $"generation {generation}", $"{found}");
        var time = new DateTimeOffset(BinaryPrimitives.ReadInt64LittleEndian(body[8..]), TimeSpan.Zero);
        long nextSegment = BinaryPrimitives.ReadInt64LittleEndian(body[16..]);
        int at = 24;
        int length = VarInt.ReadInt32(body, ref at);
        string signature = Encoding.UTF8.GetString(body.Slice(at, length));
        at += length;
        var segments = new SegmentInfo[VarInt.ReadInt32(body, ref at)];
        for (int i = 0; i < segments.Length; i++) segments[i] = ReadSegment(body, ref at);
        return new Commit(generation, time, nextSegment, signature, segments);
    }

    internal static string Name(long generation) => string.Create(CultureInfo.InvariantCulture, $"c{generation}{Extension}");

    private static string PendingName(long generation) => string.Create(CultureInfo.InvariantCulture, $"c{generation}.pending");

    private static long GenerationOf(string name)
        => name is ['c', .. var rest] && rest.EndsWith(Extension, StringComparison.Ordinal)
            && long.TryParse(rest.AsSpan(0, rest.Length - Extension.Length), NumberStyles.None, CultureInfo.InvariantCulture, out long generation)
            ? generation
            : 0;

    private static void WriteSegment(FileWriter file, SegmentInfo segment)
    {
        file.WriteBytes(segment.Id.ToByteArray());
        file.WriteVarInt((ulong)segment.Number);
        file.WriteVarInt((ulong)segment.Documents);
        file.WriteVarInt((ulong)segment.Deleted);
        file.WriteVarInt((ulong)segment.LiveGeneration);
        file.WriteVarInt((ulong)segment.Length);
    }

    private static SegmentInfo ReadSegment(ReadOnlySpan<byte> body, ref int at)
    {
        var id = new Guid(body.Slice(at, 16));
        at += 16;
        return new SegmentInfo(
            VarInt.ReadInt64(body, ref at), id, VarInt.ReadInt32(body, ref at), VarInt.ReadInt32(body, ref at), VarInt.ReadInt64(body, ref at), VarInt.ReadInt64(body, ref at));
    }
}
