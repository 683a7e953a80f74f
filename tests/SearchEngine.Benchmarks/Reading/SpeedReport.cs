using System.Diagnostics;
using SearchEngine.News;

namespace SearchEngine.Benchmarks;

/// <summary>How fast files become articles on one core.</summary>
internal static class SpeedReport
{
    private const int Rounds = 5;

    public static void Print(string[] files)
    {
        var contents = files.Select(file => (file, bytes: File.ReadAllBytes(file))).ToList();
        var megabytes = contents.Sum(c => (double)c.bytes.Length) / 1e6;
        var options = new ReadingOptions();
        for (var round = 0; round < Rounds; round++)
        {
            var clock = Stopwatch.StartNew();
            var items = contents.SelectMany(c => ArticleReader.Read(c.file, new MemoryStream(c.bytes), options)).ToList();
            var read = clock.Elapsed.TotalSeconds;
            var texts = items.Where(item => item.Raw is not null).Sum(item => (long)ArticleReader.ExtractWithoutQuotes(item.Raw!, options).Text.Length);
            var extracted = clock.Elapsed.TotalSeconds - read;
            Console.WriteLine($"{megabytes:F1} MB, {items.Count} items, {texts} characters: read {megabytes / read:F0} MB/s, extract {megabytes / extracted:F0} MB/s, both {megabytes / (read + extracted):F0} MB/s");
        }
    }
}
