using System.Buffers.Binary;
using SearchEngine.Storage;

namespace SearchEngine.Index.Tests;

/// <summary>Changes a file's content and gives it the checksum that makes it look whole, as a mistake of the writer's would. Who has the file open keeps the old one.</summary>
internal static class Resealed
{
    public static void Change(string path, Action<byte[]> change)
    {
        byte[] bytes = File.ReadAllBytes(path);
        change(bytes);
        uint crc = Crc32C.Append(0, bytes.AsSpan(0, bytes.Length - 8));
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(bytes.Length - 8), crc);
        File.WriteAllBytes(path + ".changed", bytes);
        File.Move(path + ".changed", path, overwrite: true);
    }
}
