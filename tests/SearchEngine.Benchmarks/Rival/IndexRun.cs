using System.Diagnostics;
using System.Globalization;
using SearchEngine.Index;
using SearchEngine.Storage;

namespace SearchEngine.Benchmarks;

/// <summary>"index CORPUS DIR [--threads N --ram MB --max N --forcemerge --nostore --product]", as the rival's harness has it.</summary>
internal static class IndexRun
{
    public static int Run(CommandLine line)
    {
        string directory = line.Positions[1];
        if (Directory.Exists(directory)) Directory.Delete(directory, recursive: true);
        int threads = line.Number("threads", 1);
        var options = new IndexWriterOptions { Threads = threads, MemoryBudget = (long)line.Number("ram", 256) << 20 };
        var clock = Stopwatch.StartNew();
        using var writer = IndexWriter.Open(new FileSystemDirectory(directory), RivalSchema.Of(line.Has("product")), options);
        var feed = new CorpusFeed(writer, !line.Has("nostore"), line.Number("max", int.MaxValue));
        if (threads == 1) feed.RunAlone(line.Positions[0]);
        else feed.Run(line.Positions[0], threads);
        double added = clock.Elapsed.TotalSeconds;
        writer.Commit();
        double committed = clock.Elapsed.TotalSeconds;
        writer.WaitForMerges();
        writer.Commit();
        double closed = clock.Elapsed.TotalSeconds, merged = 0;
        if (line.Has("forcemerge"))
        {
            writer.MergeTo(1);
            writer.Commit();
            merged = clock.Elapsed.TotalSeconds - closed;
        }

        Print(directory, feed, threads, added, committed, closed, merged);
        return 0;
    }

    private static void Print(string directory, CorpusFeed feed, int threads, double added, double committed, double closed, double merged)
    {
        var files = new DirectoryInfo(directory).GetFiles();
        long bytes = files.Sum(f => f.Length);
        int segments = files.Count(f => f.Extension == ".terms");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"INDEX\tengine=said\tdocs={feed.Documents}\ttext_bytes={feed.TextBytes}\tsecs={closed:F2}\tMBps={feed.TextBytes / 1e6 / closed:F2}\tadd_s={added:F2}\tcommit_s={committed - added:F2}\tclose_s={closed - committed:F2}\tforcemerge_s={merged:F2}\tsegments={segments}\tindex_bytes={bytes}\tratio={(double)bytes / feed.TextBytes:F3}\tthreads={threads}"));
        Console.WriteLine("FILES\t" + string.Join('\t', files.GroupBy(f => f.Extension).OrderBy(g => g.Key).Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Key[1..]}={g.Sum(f => f.Length)}"))));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"PEAKRSS\t{Process.GetCurrentProcess().PeakWorkingSet64 / 1024} kB"));
    }
}
