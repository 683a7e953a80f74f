using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace SearchEngine.App.Tests;

/// <summary>A folder of ten thousand files with fifty broken ones among them.</summary>
public sealed class BrokenFilesTests : IDisposable
{
    private const int Files = 10_000;
    private const int OneBrokenIn = 200;

    private readonly SaidWorld _world = new() { IsReal = true };

    public void Dispose() => _world.Dispose();

    [Fact]
    public void Every_broken_file_is_named_with_its_reason_and_the_rest_is_read()
    {
        var broken = new List<string>();
        for (var i = 0; i < Files; i++)
        {
            if (i % OneBrokenIn == 7) broken.Add(WriteBroken(i));
            else _world.Write($"news/{i % 100:00}/{i}.txt", Story(i));
        }

        var result = _world.Run("index", "news", "--json");
        var summary = JsonDocument.Parse(result.Output).RootElement;
        var skipped = summary.GetProperty("skipped").EnumerateArray().ToDictionary(s => s.GetProperty("source").GetString()!, s => s.GetProperty("reason").GetString()!);

        Assert.Equal((1, 50), (result.Code, broken.Count));
        Assert.Equal(broken.Order(StringComparer.Ordinal), skipped.Keys.Order(StringComparer.Ordinal));
        Assert.All(skipped.Values, reason => Assert.True(reason.Length > 4 && !reason.Contains('\n'), reason));
        Assert.Equal(Files - broken.Count, summary.GetProperty("articles").GetInt32());
        Assert.Equal(0, _world.Run("search", $"pier{Files - 1}").Code);
        Assert.Equal(0, _world.Run("check").Code);
    }

    private static string Story(int i)
        => $"The pier{i} of Port Lumen is widened\n\nThe harbour council voted for pier{i} on Monday after a long debate. “We have waited for number {i} long enough,” said Ines Corvo, who runs the cranes.\n";

    /// <summary>Ten ways of being broken in turn.</summary>
    private string WriteBroken(int i)
    {
        var path = _world.Write($"news/{i % 100:00}/{i}{Extension(i)}", "");
        File.WriteAllBytes(path, Content(i));
        return path;
    }

    private static int Way(int i) => i / OneBrokenIn % 10;

    private static string Extension(int i) => Way(i) switch { 0 => ".json", 1 => ".xml", 2 => ".gz", 3 => ".zip", 4 => ".txt", 5 => ".txt", 6 => ".xml", 7 => ".json", 8 => ".pdf", _ => ".xml" };

    private static byte[] Content(int i) => Way(i) switch
    {
        0 => Encoding.UTF8.GetBytes("{\"title\":\"Pier\",\"text\":\"It is to"),
        1 => Encoding.UTF8.GetBytes("<rss><channel><item><title>Pier"),
        2 => Packed()[..^9],
        3 => [.. "PK\u0003\u0004"u8, .. new byte[64]],
        4 => [],
        5 => [.. Enumerable.Range(0, 4096).Select(n => (byte)(n * 7 % 31))],
        6 => Encoding.UTF8.GetBytes("<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><channel><item><title>&x;</title></item></channel></rss>"),
        7 => Encoding.UTF8.GetBytes("{\"a\":" + new string('[', 100_000)),
        8 => "%PDF-1.7\n"u8.ToArray(),
        _ => Encoding.UTF8.GetBytes("<rss><channel><item>" + string.Concat(Enumerable.Repeat("<b>", 200_000))),
    };

    private static byte[] Packed()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest)) gzip.Write(Encoding.UTF8.GetBytes("{\"title\":\"Pier\",\"text\":\"It is to be widened.\"}\n"));
        return packed.ToArray();
    }
}
