using System.Diagnostics;
using System.Globalization;
using System.Text;
using SearchEngine.Index;
using SearchEngine.Storage;

namespace SearchEngine.Benchmarks;

/// <summary>"refresh DIR [--rounds N]": how long opening takes, and after a commit of one document, again and again, committing and moving a reader on. Changes the index.</summary>
internal static class RefreshRun
{
    public static int Run(CommandLine line)
    {
        var directory = new FileSystemDirectory(line.Positions[0]);
        var clock = Stopwatch.StartNew();
        var reader = IndexReader.Open(directory, RivalSchema.Of(false));
        double opened = clock.Elapsed.TotalMilliseconds;
        int rounds = line.Number("rounds", 50);
        double[] commits = new double[rounds], refreshes = new double[rounds];
        using (var writer = IndexWriter.Open(directory, RivalSchema.Of(false)))
        {
            for (int i = 0; i < rounds; i++)
            {
                clock.Restart();
                Add(writer, i);
                writer.Commit();
                commits[i] = clock.Elapsed.TotalMilliseconds;
                clock.Restart();
                var newer = reader.OpenNewer()!;
                refreshes[i] = clock.Elapsed.TotalMilliseconds;
                reader.Dispose();
                reader = newer;
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"REFRESH\tdocs={reader.Documents}\topen_ms={opened:F1}\tcommit_ms={Median(commits):F1}\trefresh_ms={Median(refreshes):F2}\trefresh_max_ms={refreshes.Max():F2}\trounds={rounds}"));
        reader.Dispose();
        return 0;
    }

    private static void Add(IndexWriter writer, int number)
    {
        byte[] text = Encoding.UTF8.GetBytes($"The harbour was quiet on day {number}, and the cranes stood still.");
        using var lease = writer.Borrow();
        lease.Builder.StartDocument(text, text);
        lease.Builder.AddText(RivalSchema.Text, text);
        lease.Builder.EndBlock();
    }

    private static double Median(double[] values) => values.Order().ElementAt(values.Length / 2);
}
