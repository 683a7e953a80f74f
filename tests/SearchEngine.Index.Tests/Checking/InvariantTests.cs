using System.Text;
using SearchEngine.Storage;
using SearchEngine.TestKit;

namespace SearchEngine.Index.Tests;

/// <summary>Each rule of the formats broken by itself, behind a right checksum.</summary>
public sealed class InvariantTests : IDisposable
{
    private const int Documents = 450;
    private const int FlagBytes = (Documents + 63) / 64 * 8;

    // "common" stands in every document, in blocks that are bits, "third" in every third, in a block that is packed.
    private const int CommonEntries = 4;
    private const int ThirdEntries = 2;
    private const int SkipEntryLength = 20;

    private readonly WrittenIndex _index = new();
    private readonly SegmentReader _segment;
    private readonly IndexReader _reader;

    public InvariantTests()
    {
        for (int i = 0; i < Documents; i++)
        {
            string[] text = [.. Enumerable.Repeat("common", 1 + i % 3), i % 3 == 0 ? "third" : "other", "word" + i, "rest", .. Enumerable.Repeat("many", i % 20)];
            _index.Add(new ModelDocument(i) { Title = ["title"], Text = text, Key = "key" + i % 7, Tags = ["a", "b" + i % 5], Number = i, Flag = true, Body = [(byte)i] });
        }

        _index.Delete(TestFields.Id, "17");
        _index.Commit();
        _reader = _index.OpenReader();
        _segment = _reader.Segments[0];
    }

    public void Dispose()
    {
        _reader.Dispose();
        _index.Dispose();
    }

    [Fact]
    public void Terms_ascend() => AssertFound("terms", "terms in ascending order", bytes => bytes[FirstTermOf(TestFields.Key, 1) + 2] = (byte)'!');

    [Fact]
    public void A_key_is_the_start_of_its_blocks_first_term()
        => AssertFound("terms", "key", bytes => bytes[_segment.Terms(TestFields.Plain).KeysOffset + 3]++);

    [Fact]
    public void A_list_begins_where_the_one_before_ended()
        => AssertFound("terms", "postings of the term", bytes => bytes[_segment.Terms(TestFields.Plain).OffsetOf(1)]++);

    [Theory]
    [InlineData(12, "blocks of terms")]
    [InlineData(16, "documents with terms")]
    [InlineData(24, "sum of document frequencies")]
    [InlineData(32, "sum of total frequencies")]
    public void The_directory_of_terms_has_the_sums(int offset, string expected)
        => AssertFound("terms", expected, bytes => bytes[bytes.Length - FileHeader.FooterLength - 8 - 5 * TermsFormat.DirectoryEntryLength + offset] += 16);

    [Fact]
    public void A_total_frequency_is_the_sum_of_its_frequencies() => AssertFound("postings", "occurrences", bytes => TailOfMany(bytes)[1]--);

    [Fact]
    public void Documents_ascend_and_are_below_their_number() => AssertFound("postings", "block of documents", bytes => bytes[Find("third").PostingsOffset]++);

    [Fact]
    public void A_bit_is_set_for_each_document_of_a_block()
        => AssertFound("postings", "block 0 of a posting list", bytes => bytes[Find("common").PostingsOffset + CommonEntries * SkipEntryLength + 2] ^= 1);

    [Fact]
    public void Bits_reach_as_far_as_their_block()
        => AssertFound("postings", "to end at", bytes => bytes[Find("common").PostingsOffset + 4] = 200);

    [Fact]
    public void Skip_data_end_blocks_where_they_end() => AssertFound("postings", "to end at", bytes => bytes[Find("common").PostingsOffset + CommonEntries * 4]++);

    [Fact]
    public void Skip_data_count_positions_before_a_block() => AssertFound("postings", "positions before block", bytes => bytes[Find("common").PostingsOffset + 2 * CommonEntries * 4 + 4]++);

    [Fact]
    public void Impacts_are_never_below_a_documents_frequency_and_norm()
        => AssertFound("postings", "impacts of block 1", bytes => bytes.AsSpan((int)Find("common").PostingsOffset + 3 * CommonEntries * 4 + 8, 8).Clear());

    [Fact]
    public void A_block_has_as_many_bytes_as_its_widths_say() => AssertFound("postings", "to end at", bytes => bytes[Find("third").PostingsOffset + ThirdEntries * SkipEntryLength]++);

    [Fact]
    public void Positions_ascend() => AssertFound("positions", "a position above", bytes => bytes[Find("common").PositionsOffset + Find("common").PositionsLength - 1] = 0, also: true);

    [Fact]
    public void Blocks_of_positions_end_where_they_say() => AssertFound("positions", "to end at", bytes => bytes[Find("common").PositionsOffset]++);

    [Fact]
    public void A_norm_is_that_of_the_real_length() => AssertFound("terms", "norm of 'text' of document 5", bytes => bytes[ColumnOf(TestFields.Text) + 5]++, file: "columns");

    [Theory]
    [InlineData(TestFields.Key)]
    [InlineData(TestFields.Tags)]
    public void Ordinals_are_what_the_postings_say(int field)
        => AssertFound("terms", "in the column of", bytes => bytes[field == TestFields.Key ? ColumnOf(field) + 9 : ColumnOf(TestFields.Number) - 8]++, file: "columns");

    [Fact]
    public void A_set_begins_behind_the_one_before() => AssertFound("columns", "a set that begins at", bytes => bytes[ColumnOf(TestFields.Tags) + 8] = 1);

    [Fact]
    public void No_flag_stands_behind_the_last_document() => AssertFound("columns", "no flag behind", bytes => bytes[ColumnOf(TestFields.Flag) + FlagBytes - 1] = 1);

    [Fact]
    public void A_column_has_the_width_that_it_needs() => AssertFound("columns", "of width", bytes => bytes[^(FileHeader.FooterLength + 5 * 16 - 8)] = 2);

    [Fact]
    public void A_record_begins_behind_the_one_before() => AssertFound("records", "a record that begins", bytes => bytes[^(FileHeader.FooterLength + 2 * 8)] = 0);

    [Fact]
    public void A_block_of_bodies_can_be_unpacked() => AssertFound("stored", "a block of bodies", bytes => bytes.AsSpan(FileHeader.Length + 330, 20).Fill(0xFF));

    [Fact]
    public void A_block_of_bodies_is_as_long_as_its_bodies() => AssertFound("stored", "a block of bodies", bytes => bytes[FileHeader.Length + 5]++);

    [Fact]
    public void A_block_begins_with_the_document_after_the_one_befores_last() => AssertFound("stored", "of documents", bytes => bytes[^(FileHeader.FooterLength + 8 + 16 + 8)] = 1);

    [Fact]
    public void Live_documents_are_as_many_as_the_commit_says() => AssertFound("1.live", $"{Documents - 1} live documents", bytes => bytes[FileHeader.Length] ^= 1);

    [Fact]
    public void No_document_lives_behind_the_last()
        => AssertFound("1.live", "no document behind the last", bytes => (bytes[FileHeader.Length], bytes[FileHeader.Length + FlagBytes - 1]) = ((byte)(bytes[FileHeader.Length] ^ 1), 1));

    [Theory]
    [InlineData(16, 0, "segments numbered below 0")]
    [InlineData(0, 2, "generation 1")]
    public void A_commit_names_possible_segments(int offset, byte value, string expected)
    {
        Resealed.Change(Path.Combine(_index.Directory.Location, "c1.commit"), bytes => bytes[FileHeader.Length + offset] = value);
        Assert.Contains(IndexChecker.Check(_index.Directory, TestFields.Schema), p => p.File.EndsWith("c1.commit", StringComparison.Ordinal) && p.Expected.Contains(expected, StringComparison.Ordinal));
    }

    private int ColumnOf(int field) => (int)_segment.Columns.Place(field).Offset;

    private TermInfo Find(string word)
    {
        Assert.True(_segment.Terms(TestFields.Plain).TryFind(Encoding.UTF8.GetBytes(word), out var info));
        return info;
    }

    private Span<byte> TailOfMany(byte[] bytes)
    {
        var info = Find("many");
        return bytes.AsSpan((int)info.PostingsOffset + info.PostingsLength - 2);
    }

    private long FirstTermOf(int field, int ordinal)
    {
        var cursor = _segment.Terms(field).Terms();
        cursor.MoveToOrdinal(ordinal - 1);
        return _segment.Terms(field).OffsetOf(0) + cursor.EntryEnd;
    }

    /// <param name="part">The file that must be named.</param>
    /// <param name="expected">What the problem must say.</param>
    /// <param name="change">Breaks the rule.</param>
    /// <param name="file">The file to change, when it is another.</param>
    /// <param name="also">Whether other problems may come with it.</param>
    private void AssertFound(string part, string expected, Action<byte[]> change, string? file = null, bool also = false)
    {
        Resealed.Change(Path.Combine(_index.Directory.Location, $"s1.{file ?? part}"), change);
        var problems = IndexChecker.Check(_index.Directory, TestFields.Schema);
        Assert.True(
            problems.Any(p => p.File.EndsWith($"s1.{part}", StringComparison.Ordinal) && p.Expected.Contains(expected, StringComparison.Ordinal)) && (also || problems.Count <= 2),
            string.Join("\n", problems));
    }
}
