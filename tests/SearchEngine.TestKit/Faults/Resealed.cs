using System.Buffers.Binary;
using SearchEngine.Storage;

namespace SearchEngine.TestKit;

/// <summary>Changes a file's content and gives it the checksums that make it look whole, as a mistake of the writer's would. Who has the file open keeps the old one.</summary>
public static class Resealed
{
    private const int BlockLength = 64 << 10;
    private const int TailLength = 12;

    public static void Change(string path, Action<byte[]> change)
    {
        byte[] whole = File.ReadAllBytes(path), frame = whole[..FrameLength(whole)];
        change(frame);
        uint crc = Crc32C.Append(0, frame.AsSpan(0, frame.Length - 8));
        BinaryPrimitives.WriteUInt32LittleEndian(frame.AsSpan(frame.Length - 8), crc);
        File.WriteAllBytes(path + ".changed", [.. frame, .. frame.Length == whole.Length ? [] : SumsOf(frame)]);
        File.Move(path + ".changed", path, overwrite: true);
    }

    /// <summary>Length of a file without block sums, if it has some.</summary>
    public static int FrameLength(byte[] file)
        => file.AsSpan().EndsWith("SUMS"u8) ? file.Length - TailLength - (sizeof(uint) * BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(file.Length - TailLength))) : file.Length;

    private static byte[] SumsOf(byte[] frame)
    {
        byte[] sums = [.. frame.Chunk(BlockLength).SelectMany(block => BitConverter.GetBytes(Crc32C.Append(0, block))), .. BitConverter.GetBytes((frame.Length + BlockLength - 1) / BlockLength)];
        return [.. sums, .. BitConverter.GetBytes(Crc32C.Append(0, sums)), .. "SUMS"u8];
    }
}
