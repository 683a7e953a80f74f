using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;

namespace SearchEngine.App.Tests;

/// <summary>An archive larger than anything that is held in memory: it is read where it lies.</summary>
public sealed class LargeArchiveTests : IDisposable
{
    private readonly SaidWorld _world = new();

    public LargeArchiveTests()
    {
        using var archive = ZipFile.Open(_world.PathOf("news.zip"), ZipArchiveMode.Create);
        Add(archive, "a.txt", "The pier is widened\n\nThe harbour council voted on Monday after a long debate."u8.ToArray());
        Add(archive, "picture.jpg", new byte[40 << 20]);
        Add(archive, "b.txt", "The strike is over\n\nThe dockers of Port Lumen went back to work on Tuesday morning."u8.ToArray());
    }

    public void Dispose() => _world.Dispose();

    [Fact]
    public void It_is_read_and_known_again()
    {
        Assert.Equal((2, 0), Index("articles", "unchanged"));
        Assert.Equal((0, 1), Index("articles", "unchanged"));
    }

    [Fact]
    public void Its_hash_is_that_of_the_file_whatever_was_jumped_over()
    {
        using var file = new HashingStream(File.OpenRead(_world.PathOf("news.zip")));
        using (var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true))
        {
            using var text = new StreamReader(archive.Entries[2].Open());
            Assert.StartsWith("The strike", text.ReadToEnd(), StringComparison.Ordinal);
        }

        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(_world.PathOf("news.zip")))), file.HashOfAll());
    }

    private (int, int) Index(string first, string second)
    {
        var summary = JsonDocument.Parse(_world.Run("index", "news.zip", "--json").Output).RootElement;
        return (summary.GetProperty(first).GetInt32(), summary.GetProperty(second).GetInt32());
    }

    private static void Add(ZipArchive archive, string name, byte[] content)
    {
        using var entry = archive.CreateEntry(name, CompressionLevel.NoCompression).Open();
        entry.Write(content);
    }
}
