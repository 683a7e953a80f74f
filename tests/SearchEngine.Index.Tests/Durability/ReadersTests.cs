using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace SearchEngine.Index.Tests;

public sealed class ReadersTests
{
    private const int Documents = 50;
    private static readonly TimeSpan LongRun = TimeSpan.FromSeconds(60);

    /// <summary>
    /// Each commit replaces every document by one of the next round, in several flushes and with merges beside: whoever
    /// sees two rounds, or not all documents, has not seen one commit.
    /// </summary>
    [Fact]
    public async Task Readers_see_one_commit_each_while_a_writer_goes_on()
    {
        using var index = new WrittenIndex(new IndexWriterOptions { Threads = 1, MemoryBudget = 60_000, MergePolicy = new MergePolicy { SegmentsPerTier = 2, MaxMergeAtOnce = 3, FloorLength = 1 } });
        int rounds = 1;
        WriteRound(index.Writer, 0);
        using var done = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 4).Select(_ => Task.Run(() => ReadUntil(index, done.Token))).ToArray();
        var clock = Stopwatch.StartNew();
        for (; rounds < 25 || (Scale.IsLong && clock.Elapsed < LongRun); rounds++) WriteRound(index.Writer, rounds);
        await done.CancelAsync();
        var seen = await Task.WhenAll(readers);
        Assert.All(seen, last => Assert.InRange(last, 0, rounds - 1));
        index.Reopen();
        using var reader = index.OpenReader();
        AssertWhole(reader);
        Assert.Equal(reader.Commit.Files().Order(StringComparer.Ordinal), index.Directory.List().Where(SegmentFiles.IsOurs));
    }

    private static void WriteRound(IndexWriter writer, int round)
    {
        for (int d = 0; d < Documents; d++)
        {
            string id = d.ToString(CultureInfo.InvariantCulture);
            ModelIndex.Delete(writer, TestFields.Id, id);
            using var lease = writer.Borrow();
            new ModelDocument(d) { Number = round, Text = [.. Enumerable.Range(0, 40).Select(w => $"r{round}w{d}x{w}")] }.AddTo(lease.Builder);
            lease.Builder.EndBlock();
        }

        writer.Commit();
    }

    /// <summary>Opens and refreshes in turn.</summary>
    /// <returns>The last round seen.</returns>
    private static int ReadUntil(WrittenIndex index, CancellationToken done)
    {
        var reader = index.OpenReader();
        int round = AssertWhole(reader);
        for (int i = 0; !done.IsCancellationRequested; i++)
        {
            var newer = i % 2 == 0 ? reader.OpenNewer() : index.OpenReader();
            if (newer is null) continue;
            Assert.Equal(round, AssertWhole(reader));
            reader.Dispose();
            reader = newer;
            int next = AssertWhole(reader);
            Assert.True(next >= round);
            round = next;
        }

        reader.Dispose();
        return round;
    }

    private static int AssertWhole(IndexReader reader)
    {
        var ids = new HashSet<string>();
        var rounds = new HashSet<int>();
        foreach (var segment in reader.Segments)
        {
            for (int d = 0; d < segment.Documents; d++)
            {
                if (!segment.IsLive(d)) continue;
                Assert.True(ids.Add(Encoding.UTF8.GetString(segment.Records.Record(d))));
                rounds.Add(segment.Columns.Numbers(TestFields.Number)[d]);
            }
        }

        Assert.Equal(Documents, ids.Count);
        return Assert.Single(rounds);
    }
}
