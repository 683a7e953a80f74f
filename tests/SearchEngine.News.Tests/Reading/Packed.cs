using System.IO.Compression;
using System.Text;

namespace SearchEngine.News.Tests;

/// <summary>Packs what a test wrote.</summary>
internal static class Packed
{
    public static byte[] Gzip(string text) => Gzip(Encoding.UTF8.GetBytes(text));

    public static byte[] Gzip(byte[] bytes, CompressionLevel level = CompressionLevel.Fastest)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, level, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }

    /// <param name="entries">Names and contents; no content stands for a packed line of JSON.</param>
    public static byte[] Zip(params (string Name, string? Content)[] entries)
        => ZipBytes([.. entries.Select(e => (e.Name, e.Content is null ? Gzip("{\"title\":\"Pier\",\"text\":\"The council voted.\"}\n{\"title\":\"Pier\",\"text\":\"It passed.\"}\n") : Encoding.UTF8.GetBytes(e.Content)))]);

    public static byte[] ZipBytes(params (string Name, byte[] Content)[] entries)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return packed.ToArray();
    }
}
