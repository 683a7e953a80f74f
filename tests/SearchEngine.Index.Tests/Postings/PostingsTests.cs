using SearchEngine.Storage;
using SearchEngine.TestKit;

namespace SearchEngine.Index.Tests;

public sealed class PostingsTests
{
    public static TheoryData<int, int, int> Shapes()
    {
        var shapes = new TheoryData<int, int, int>();
        foreach (int documents in (int[])[1, 2, 127, 128, 129, 255, 256, 257, 10_000])
        {
            foreach (int gap in (int[])[1, 3, 5_000]) shapes.Add(documents, gap, 3);
        }

        shapes.Add(3, 100_000_000, 1);
        shapes.Add(300, 7, 1);
        shapes.Add(300, 7, 700);
        return shapes;
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_list_comes_back(int documents, int gap, int frequency) => Seeded.Cases(2, random =>
    {
        using var list = new WrittenList(TestFields.Text, random, documents, gap, frequency);
        var cursor = list.OpenPostings();
        var positions = list.OpenPositions();
        var buffer = new int[frequency];
        for (int i = 0; i < documents; i++)
        {
            Assert.Equal(list.Documents[i], cursor.Current);
            Assert.Equal(list.Frequencies[i], cursor.CurrentFrequency);
            Assert.Equal(list.Positions[i], buffer[..positions.Read(cursor, buffer)]);
            Assert.Equal(i + 1 < documents, cursor.MoveNext());
        }

        AssertEnded(cursor);
    });

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_seek_finds_the_first_document_that_is_not_less(int documents, int gap, int frequency) => Seeded.Cases(5, random =>
    {
        using var list = new WrittenList(TestFields.Text, random, documents, gap, frequency);
        var cursor = list.OpenPostings();
        var positions = list.OpenPositions();
        var buffer = new int[frequency];
        int reach = 1 + list.Documents[^1] / random.Next(1, 50);
        while (cursor.Current != PostingsCursor.NoMoreDocuments)
        {
            int target = (int)Math.Min(int.MaxValue - 1L, cursor.Current + (long)random.Next(reach));
            int at = Array.FindIndex(list.Documents, d => d >= target);
            Assert.Equal(at >= 0, cursor.SeekTo(target));
            if (at < 0) break;
            Assert.Equal(list.Documents[at], cursor.Current);
            Assert.Equal(list.Frequencies[at], cursor.CurrentFrequency);
            if (random.Next(2) == 0) Assert.Equal(list.Positions[at], buffer[..positions.Read(cursor, buffer)]);
            if (random.Next(2) == 0) cursor.MoveNext();
        }

        AssertEnded(cursor);
    });

    [Fact]
    public void Blocks_can_be_visited_in_any_order() => Seeded.Cases(20, random =>
    {
        using var list = new WrittenList(TestFields.Text, random, random.Next(1, 1000), random.Next(1, 15), 4);
        var cursor = list.OpenPostings();
        Assert.Equal((list.Documents.Length + 127) / 128, cursor.BlockCount);
        for (int i = 0; i < 30; i++)
        {
            int block = random.Next(cursor.BlockCount);
            cursor.MoveToBlock(block);
            Assert.Equal(block, cursor.Block);
            Assert.Equal(list.Documents.Skip(128 * block).Take(128), cursor.Documents.ToArray());
            Assert.Equal(list.Frequencies.Skip(128 * block).Take(128), cursor.Frequencies.ToArray());
            Assert.Equal((0, cursor.Documents[0]), (cursor.Position, cursor.Current));
            Assert.Equal((cursor.Documents.Length, cursor.Documents[^1]), (cursor.Count, cursor.LastDocument));
        }
    });

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(50)]
    public void Wanted_documents_are_found_in_a_block(int gap) => Seeded.Cases(20, random =>
    {
        using var list = new WrittenList(TestFields.Text, random, random.Next(1, 600), gap, 4);
        var cursor = list.OpenPostings();
        for (int block = 0; block < cursor.BlockCount; block++)
        {
            cursor.MoveToBlock(block);
            int[] documents = [.. list.Documents.Skip(128 * block).Take(128)];
            int[] wanted = [.. Enumerable.Range(Math.Max(0, documents[0] - 20), documents[^1] - documents[0] + 40).Where(_ => random.Next(gap + 1) == 0)];
            int[] found = new int[wanted.Length], foundIn = new int[wanted.Length];
            int count = cursor.Find(wanted, found, foundIn);
            Assert.Equal(wanted.Intersect(documents), found.Take(count).Select(i => wanted[i]));
            Assert.Equal(wanted.Intersect(documents), foundIn.Take(count).Select(i => documents[i]));
        }
    });

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(50)]
    public void Bits_of_a_window_are_set(int gap) => Seeded.Cases(20, random =>
    {
        using var list = new WrittenList(TestFields.Text, random, random.Next(1, 600), gap, 4);
        var cursor = list.OpenPostings();
        int start = random.Next(list.Documents[^1] + 1) & ~63, end = start + 64 * random.Next(1, 20);
        var window = new ulong[(end - start) / 64];
        for (cursor.SeekTo(start); cursor.Current < end; cursor.MoveToNextBlock()) cursor.SetBits(window, start);
        var set = new int[BitsetOperations.Count(window)];
        BitsetOperations.Extract(window, start, set);
        Assert.Equal(list.Documents.Where(d => d >= start && d < end), set);
    });

    [Fact]
    public void Skip_data_name_each_blocks_last_document_and_bound_its_frequencies() => Seeded.Cases(20, random =>
    {
        using var list = new WrittenList(TestFields.Text, random, random.Next(128, 1500), 10, random.Next(2) == 0 ? 5 : 600);
        var cursor = list.OpenPostings();
        for (int block = 0; block < cursor.BlockCount; block++)
        {
            cursor.MoveToBlock(block);
            Assert.Equal(cursor.Documents[^1], cursor.LastDocuments[block]);
            var impacts = cursor.Impacts.Slice(block * PostingsFormat.ImpactLength, PostingsFormat.ImpactLength).ToArray();
            for (int i = 0; i < cursor.Documents.Length; i++)
            {
                var (frequency, norm) = (cursor.Frequencies[i], list.Norms[128 * block + i]);
                Assert.Contains(Enumerable.Range(0, PostingsFormat.ImpactPairs), p => Covers(impacts[2 * p], impacts[2 * p + 1], frequency, norm));
            }
        }
    });

    [Fact]
    public void Few_different_pairs_are_kept_as_they_are()
    {
        var impacts = new ImpactBuilder();
        foreach (var (frequency, norm) in ((int, byte)[])[(1, 10), (3, 12), (2, 12), (5, 40), (5, 41), (300, 90)]) impacts.Add(frequency, norm);
        var bytes = new byte[PostingsFormat.ImpactLength];
        impacts.Finish(bytes);
        Assert.Equal([1, 10, 3, 12, 5, 40, PostingsFormat.AnyFrequency, 90], bytes);
        impacts.Add(1, 7);
        impacts.Finish(bytes);
        Assert.Equal([1, 7, 0, 0, 0, 0, 0, 0], bytes);
    }

    [Fact]
    public void A_keyword_has_documents_alone() => Seeded.Cases(20, random =>
    {
        using var list = new WrittenList(TestFields.Key, random, random.Next(1, 600), random.Next(1, 300), 1);
        var cursor = list.OpenPostings();
        foreach (int document in list.Documents)
        {
            Assert.Equal((document, 1), (cursor.Current, cursor.CurrentFrequency));
            cursor.MoveNext();
        }

        AssertEnded(cursor);
        Assert.True(cursor.Impacts.IsEmpty);
        Assert.Throws<InvalidOperationException>(() => list.OpenPositions());
    });

    [Fact]
    public void One_cursor_serves_one_list_after_another() => Seeded.Cases(10, random =>
    {
        var cursor = new PostingsCursor();
        for (int i = 0; i < 5; i++)
        {
            using var list = new WrittenList(i % 2 == 0 ? TestFields.Text : TestFields.Key, random, random.Next(1, 300), 5, 1);
            list.Open(cursor);
            foreach (int document in list.Documents)
            {
                Assert.Equal((document, 1), (cursor.Current, cursor.CurrentFrequency));
                cursor.MoveNext();
            }
        }
    });

    private static bool Covers(byte impactFrequency, byte impactNorm, int frequency, byte norm)
        => (impactFrequency == PostingsFormat.AnyFrequency || impactFrequency >= frequency) && impactNorm <= norm && impactFrequency > 0;

    private static void AssertEnded(PostingsCursor cursor)
    {
        for (int i = 0; i < 3; i++)
        {
            Assert.False(cursor.MoveNext());
            Assert.Equal(PostingsCursor.NoMoreDocuments, cursor.Current);
            Assert.False(cursor.SeekTo(0));
        }
    }
}
