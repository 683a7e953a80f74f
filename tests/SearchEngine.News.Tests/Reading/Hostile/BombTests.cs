using System.IO.Compression;
using System.Text;
using SearchEngine.Model;

namespace SearchEngine.News.Tests;

/// <summary>Packed files that unpack beyond all measure, break off, or were changed on the way.</summary>
public sealed class BombTests
{
    private const string Sentence = "The harbour council of Port Lumen voted on Monday to widen the northern pier, as had been asked for. ";

    [Theory]
    [InlineData("bomb.txt.gz", "", "")]
    [InlineData("bomb.jsonl.gz", "{\"title\":\"", "\"}\n")]
    public void A_megabyte_that_would_be_a_gibibyte_is_stopped_long_before(string name, string before, string after)
    {
        using var bomb = new MemoryStream(Bomb(before + new string('x', (1 << 20) - before.Length - after.Length) + after, 1 << 30));
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        SourceProblem? last = null;
        foreach (var item in ArticleReader.Read(name, bomb, new ReadingOptions()))
        {
            last = item.Problem;
        }

        Assert.InRange(bomb.Length, 1 << 19, 3 << 20);
        Assert.Matches("times its size|larger than", last!.Reason);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - allocated < 1L << 30);
    }

    [Fact]
    public void A_bomb_in_an_archive_costs_that_entry_alone()
    {
        var zip = Packed.ZipBytes(("a.txt", Encoding.UTF8.GetBytes(Sentence)), ("bomb.jsonl", Unpacked($"{{\"title\":\"Pier{new string(' ', 1 << 20)}\"}}\n", 70 << 20)));
        var items = Reading.Items("a.zip", zip);

        Assert.Equal(Sentence, items[0].Raw!.Body);
        Assert.Contains("times its size", items[^1].Problem!.Reason);
    }

    /// <summary>Each of them stays below the limit of one.</summary>
    [Fact]
    public void Many_small_bombs_in_one_archive_are_one_bomb()
    {
        var piece = Unpacked("x", 20 << 20);
        var items = Reading.Items("a.zip", Packed.ZipBytes([.. Enumerable.Range(0, 10).Select(i => ($"{i}.txt", piece))]));

        Assert.InRange(items.Count, 1, 5);
        Assert.Contains("times its size", items[^1].Problem!.Reason);
    }

    [Fact]
    public void Archives_in_archives_are_followed_only_so_far()
    {
        var inner = Encoding.UTF8.GetBytes(Sentence);
        for (var i = 0; i < 10; i++)
        {
            inner = Packed.ZipBytes(("a.zip", inner));
        }

        Assert.Contains("inside one another", Assert.Single(Reading.Problems("a.zip", inner)).Reason);
    }

    [Fact]
    public void Archives_that_multiply_in_archives_are_stopped()
    {
        var inner = Packed.ZipBytes([.. Enumerable.Range(0, 4).Select(i => ($"{i}.txt", Unpacked("x", 8 << 20)))]);
        for (var level = 0; level < 3; level++)
        {
            var one = inner;
            inner = Packed.ZipBytes([.. Enumerable.Range(0, 16).Select(i => ($"{i}.zip", one))]);
        }

        var items = Reading.Items("a.zip", inner);
        Assert.Contains(items, item => item.Problem?.Reason.Contains("times its size", StringComparison.Ordinal) == true);
        Assert.InRange(items.Count, 1, 20);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(20)]
    [InlineData(200)]
    public void A_packed_file_that_breaks_off_is_reported_and_not_taken_for_a_whole_one(int missing)
    {
        var packed = Packed.Gzip(ManyLines());
        var items = Reading.Items("a.jsonl.gz", packed[..^missing]);

        Assert.Matches("breaks off|cut short", items[^1].Problem!.Reason);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(200)]
    public void A_second_member_that_breaks_off_is_reported(int missing)
    {
        byte[] packed = [.. Packed.Gzip("{\"title\":\"Pier\",\"text\":\"The council voted.\"}\n"), .. Packed.Gzip(ManyLines())];
        var items = Reading.Items("a.jsonl.gz", packed[..^missing]);

        Assert.NotNull(items[^1].Problem);
    }

    [Fact]
    public void A_packed_file_whose_bits_have_changed_is_reported()
    {
        var packed = Packed.Gzip(string.Concat(Enumerable.Repeat(Sentence, 50)));
        packed[^6] ^= 1;

        Assert.Contains("damaged", Assert.Single(Reading.Items("a.txt.gz", packed)).Problem!.Reason);
    }

    [Fact]
    public void A_changed_entry_of_an_archive_costs_that_entry_alone()
    {
        var random = new Random(5);
        var noise = string.Concat(Enumerable.Range(0, 3000).Select(_ => (char)('a' + random.Next(26))));
        var zip = Packed.Zip(("a.txt", noise), ("b.txt", Sentence));
        zip[1000] ^= 0xFF;
        var items = Reading.Items("a.zip", zip);

        Assert.Contains("damaged", Assert.Single(items, item => item.Problem?.Item == "a.txt").Problem!.Reason);
        Assert.Equal(Sentence, Assert.Single(items, item => item.Raw is not null).Raw!.Body);
    }

    /// <summary>Members of 16 MB one after another, which is what a long file packed in parts looks like.</summary>
    private static byte[] Bomb(string piece, long length)
    {
        const int Member = 16 << 20;
        var member = Packed.Gzip(Unpacked(piece, Member), CompressionLevel.SmallestSize);
        return [.. Enumerable.Repeat(member, (int)(length / Member)).SelectMany(m => m)];
    }

    private static byte[] Unpacked(string piece, int length)
    {
        var bytes = Encoding.UTF8.GetBytes(piece);
        var all = new byte[length / bytes.Length * bytes.Length];
        for (var at = 0; at < all.Length; at += bytes.Length)
        {
            bytes.CopyTo(all, at);
        }

        return all;
    }

    private static string ManyLines()
        => string.Concat(Enumerable.Range(0, 400).Select(i => $"{{\"title\":\"Pier {i * 7919 % 1000}\",\"text\":\"{i * 104729 % 99991}\"}}\n"));
}
