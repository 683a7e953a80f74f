using SearchEngine.Storage;
using SearchEngine.TestKit;

namespace SearchEngine.Index.Tests;

public sealed class IndexCheckerTests
{
    [Fact]
    public void Nothing_is_whole()
    {
        using var index = new WrittenIndex();
        Assert.Empty(IndexChecker.Check(index.Directory, TestFields.Schema));
    }

    [Fact]
    public void Progress_ends_at_the_whole()
    {
        using var index = Small(new Random(1));
        var reports = new List<CheckProgress>();
        var progress = new Recorder(reports);
        Assert.Empty(IndexChecker.Check(index.Directory, TestFields.Schema, progress));
        long total = index.Directory.List().Where(n => n.StartsWith('s')).Sum(n =>
        {
            using var file = index.Directory.Open(n);
            return file.Length;
        });
        Assert.All(reports, r => Assert.Equal(2 * total, r.Total));
        Assert.InRange(reports.Max(r => r.Done), 1.9 * total, 2.0 * total);
    }

    [Fact]
    public void A_check_can_be_cancelled()
    {
        using var index = Small(new Random(1));
        Assert.Throws<OperationCanceledException>(() => IndexChecker.Check(index.Directory, TestFields.Schema, cancellation: new CancellationToken(canceled: true)));
    }

    [Fact]
    public void A_flipped_bit_in_any_byte_of_any_file_is_found_and_the_file_is_named()
    {
        using var index = Tiny();
        var random = new Random(7);
        foreach (string name in index.Directory.List())
        {
            string path = Path.Combine(index.Directory.Location, name);
            long length = new FileInfo(path).Length;
            for (long at = 0; at < length; at++)
            {
                long bit = 8 * at + random.Next(8);
                FileDamage.FlipBit(path, bit);
                AssertNamed(index, path, $"bit {bit}");
                FileDamage.FlipBit(path, bit);
            }
        }

        Assert.Empty(IndexChecker.Check(index.Directory, TestFields.Schema));
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(0.5)]
    [InlineData(1.0)]
    public void A_cut_file_is_found_and_named(double share)
    {
        using var index = Tiny();
        foreach (string name in index.Directory.List())
        {
            string path = Path.Combine(index.Directory.Location, name);
            byte[] whole = File.ReadAllBytes(path);
            FileDamage.Cut(path, (long)(share * (whole.Length - 1)));
            AssertNamed(index, path, $"cut at {share}");
            File.Delete(path);
            if (!name.EndsWith(".commit", StringComparison.Ordinal)) AssertNamed(index, path, "deleted");
            File.WriteAllBytes(path, whole);
        }
    }

    [Fact]
    public void A_file_that_has_lost_its_block_sums_is_found_and_named()
    {
        using var index = Tiny();
        foreach (var (_, extension) in SegmentFiles.Parts)
        {
            string path = Path.Combine(index.Directory.Location, $"s1.{extension}");
            byte[] whole = File.ReadAllBytes(path);
            FileDamage.Cut(path, Resealed.FrameLength(whole));
            AssertNamed(index, path, "cut behind the frame");
            Assert.Throws<CorruptIndexException>(index.OpenReader);
            File.Delete(path);
            File.WriteAllBytes(path, whole);
        }
    }

    /// <summary>Not only the checker: whoever reads finds it, or reads what was written.</summary>
    [Fact]
    public void A_flipped_bit_never_shows_as_another_content()
    {
        using var index = Small(new Random(5));
        byte[] expected = ContentOf(index);
        int found = 0;
        Seeded.Cases(Scale.Of(200, 20_000), random =>
        {
            string path = Path.Combine(index.Directory.Location, random.GetItems(index.Directory.List().Where(SegmentFiles.IsOurs).ToArray(), 1)[0]);
            if (IsFound(index, path, random.NextInt64(8 * new FileInfo(path).Length), expected)) found++;
        });
        Assert.InRange(found, 100, int.MaxValue);
    }

    /// <summary>A part is verified block by block, each when it is first read: files of one block say nothing of the others.</summary>
    [Fact]
    public void A_flipped_bit_in_any_block_of_a_long_file_never_shows_as_another_content()
    {
        const int BlockLength = 64 << 10, FlipsOfAFile = 64;
        using var index = LongFiles(BlockLength);
        byte[] expected = ContentOf(index);
        foreach (string name in index.Directory.List().Where(SegmentFiles.IsOurs))
        {
            string path = Path.Combine(index.Directory.Location, name);
            Seeded.Cases(Scale.Of(4, FlipsOfAFile), random => IsFound(index, path, random.NextInt64(8 * new FileInfo(path).Length), expected));
        }
    }

    [Fact]
    public void Files_of_two_segments_exchanged_are_found()
    {
        using var index = Tiny();
        index.Add(new ModelDocument(9) { Key = "another" });
        index.Commit();
        foreach (var (_, extension) in SegmentFiles.Parts)
        {
            string one = Path.Combine(index.Directory.Location, $"s1.{extension}"), other = Path.Combine(index.Directory.Location, $"s2.{extension}");
            FileDamage.Swap(one, other);
            var found = IndexChecker.Check(index.Directory, TestFields.Schema).Select(p => p.File).ToArray();
            Assert.Contains(one, found);
            Assert.Contains(other, found);
            Assert.Throws<CorruptIndexException>(index.OpenReader);
            FileDamage.Swap(one, other);
        }
    }

    /// <summary>What a checksum does not see ends in one way only, for the checker and for whoever reads.</summary>
    [Fact]
    public void A_malformed_structure_behind_a_right_checksum_is_a_damaged_index_and_nothing_worse() => Seeded.Cases(400, random =>
    {
        using var index = random.Next(4) == 0 ? Small(random) : Tiny();
        string name = random.GetItems(index.Directory.List().Where(SegmentFiles.IsOurs).ToArray(), 1)[0];
        Resealed.Change(Path.Combine(index.Directory.Location, name), bytes =>
        {
            for (int i = random.Next(1, 4); i > 0; i--) bytes[random.Next(FileHeader.Length, bytes.Length - FileHeader.FooterLength)] = (byte)random.Next(256);
        });
        try
        {
            IndexChecker.Check(index.Directory, TestFields.Schema);
            using var reader = index.OpenReader();
            EveryPart.Read(reader);
        }
        catch (Exception e) when (e is CorruptIndexException or SchemaMismatchException)
        {
        }
    });

    [Fact]
    public async Task A_check_runs_while_a_writer_goes_on()
    {
        using var index = new WrittenIndex(new IndexWriterOptions { Threads = 1, MemoryBudget = 1 << 20, MergePolicy = new MergePolicy { SegmentsPerTier = 2, MaxMergeAtOnce = 2 } });
        var documents = new RandomDocuments(new Random(3));
        using var done = new CancellationTokenSource();
        var writing = Task.Run(() =>
        {
            while (!done.IsCancellationRequested)
            {
                index.Add(documents.Block());
                index.Commit();
            }
        });
        for (int i = 0; i < 30; i++) Assert.Empty(IndexChecker.Check(index.Directory, TestFields.Schema));
        await done.CancelAsync();
        await writing;
    }

    private static void AssertNamed(WrittenIndex index, string path, string what)
    {
        var found = IndexChecker.Check(index.Directory, TestFields.Schema);
        Assert.True(found.Any(p => p.File == path), $"{what} of {path}: found {string.Join("; ", found)}");
    }

    /// <summary>A few documents with everything, one deleted.</summary>
    private static WrittenIndex Tiny()
    {
        var index = new WrittenIndex();
        index.Add(new ModelDocument(1) { Title = ["one"], Text = ["a", "summit", "today"], Key = "k", Tags = ["t", "u"], Number = 7, Flag = true, Body = [1, 2, 3] });
        index.Add(new ModelDocument(2) { Text = ["summit"], Body = [9] });
        index.Add(new ModelDocument(3));
        index.Delete(TestFields.Id, "3");
        index.Commit();
        return index;
    }

    private static WrittenIndex Small(Random random)
    {
        var index = new WrittenIndex();
        var documents = new RandomDocuments(random);
        for (int i = 0; i < 150; i++) index.Add(documents.Next());
        index.Commit();
        return index;
    }

    /// <summary>Documents of one segment whose every file is longer than a block.</summary>
    private static WrittenIndex LongFiles(int blockLength)
    {
        var index = new WrittenIndex();
        var random = new Random(9);
        var documents = new RandomDocuments(random);
        for (int i = 0; i < 6_000; i++)
        {
            byte[] body = new byte[16];
            random.NextBytes(body);
            index.Add(documents.Next() with { Body = body });
        }

        index.Commit();
        var lengths = SegmentFiles.Parts.Select(p => new FileInfo(Path.Combine(index.Directory.Location, $"s1.{p.Extension}")).Length);
        Assert.All(lengths, length => Assert.InRange(length, blockLength + 1, long.MaxValue));
        return index;
    }

    /// <summary>Flips a bit for as long as it takes to read all.</summary>
    /// <returns>Whether it was found; if not, all was read as it was written.</returns>
    private static bool IsFound(WrittenIndex index, string path, long bit, byte[] expected)
    {
        FileDamage.FlipBit(path, bit);
        try
        {
            Assert.Equal(expected, ContentOf(index));
            return false;
        }
        catch (CorruptIndexException e)
        {
            Assert.Equal(path, e.File);
            return true;
        }
        finally
        {
            FileDamage.FlipBit(path, bit);
        }
    }

    /// <summary>A hash of all that a reader gives, in whatever order it gives it.</summary>
    private static byte[] ContentOf(WrittenIndex index)
    {
        using var reader = index.OpenReader();
        return EveryPart.Hash(reader);
    }

    private sealed class Recorder(List<CheckProgress> reports) : IProgress<CheckProgress>
    {
        public void Report(CheckProgress value)
        {
            lock (reports) reports.Add(value);
        }
    }
}
