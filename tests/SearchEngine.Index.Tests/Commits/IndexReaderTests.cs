using SearchEngine.Storage;

namespace SearchEngine.Index.Tests;

public sealed class IndexReaderTests
{
    [Fact]
    public void A_directory_without_a_commit_reads_as_an_empty_index()
    {
        using var reader = IndexReader.Open(new FileSystemDirectory(Path.Combine(Path.GetTempPath(), "said-" + Guid.NewGuid())), TestFields.Schema);
        Assert.Equal((0L, 0, 0), (reader.Commit.Generation, reader.Documents, reader.Segments.Count));
        Assert.Equal(default, reader.Statistics(TestFields.Text));
    }

    [Fact]
    public void A_reader_keeps_its_commit_whatever_is_written()
    {
        using var index = new WrittenIndex();
        index.Add(new ModelDocument(1) { Text = ["alpha"] });
        index.Commit();
        var first = index.Model.Snapshot();
        using var reader = index.OpenReader();

        index.Delete(TestFields.Id, "1");
        index.Add(new ModelDocument(2) { Text = ["beta"] });
        index.Commit();
        index.Writer.MergeTo(1);
        index.Commit();
        index.AssertHolds(segments: 1);

        index.Model.Restore(first);
        index.Model.AssertEqual(reader);
    }

    [Fact]
    public void Refreshing_gives_the_newer_commit_and_shares_what_has_not_changed()
    {
        using var index = new WrittenIndex();
        index.Add(new ModelDocument(1));
        index.Add(new ModelDocument(2));
        index.Commit();
        var reader = index.OpenReader();
        Assert.Null(reader.OpenNewer());

        index.Delete(TestFields.Id, "1");
        index.Add(new ModelDocument(3));
        index.Commit();
        using var newer = reader.OpenNewer()!;
        Assert.Same(reader.Segments[0].Columns, newer.Segments[0].Columns);
        Assert.True(reader.Segments[0].IsLive(0));
        Assert.False(newer.Segments[0].IsLive(0));
        reader.Dispose();
        index.Model.AssertEqual(newer);
    }

    [Fact]
    public void The_last_user_closes_it()
    {
        using var index = new WrittenIndex();
        index.Add(new ModelDocument(1));
        index.Commit();
        var reader = index.OpenReader();
        Assert.True(reader.TryAddUser());
        reader.Dispose();
        index.Model.AssertEqual(reader);
        Assert.True(reader.TryAddUser());
        reader.Dispose();
        reader.Dispose();
        Assert.False(reader.TryAddUser());
    }

    [Fact]
    public void A_document_is_found_in_its_segment()
    {
        using var index = new WrittenIndex();
        for (int segment = 0, id = 0; segment < 4; segment++)
        {
            for (int i = 0; i <= segment; i++) index.Add(new ModelDocument(id++));
            index.Commit();
        }

        using var reader = index.OpenReader();
        Assert.Equal([0, 1, 3, 6, 10], reader.Bases);
        Assert.Equal([0, 1, 1, 2, 2, 2, 3, 3, 3, 3], Enumerable.Range(0, 10).Select(reader.SegmentOf));
    }

    [Fact]
    public void Statistics_are_the_sums_over_segments()
    {
        using var index = new WrittenIndex();
        index.Add(new ModelDocument(1) { Text = ["one", "two", "two"] });
        index.Commit();
        index.Add(new ModelDocument(2) { Text = ["two"] });
        index.Add(new ModelDocument(3));
        index.Commit();
        using var reader = index.OpenReader();
        Assert.Equal(new FieldStatistics(Terms: 3, Documents: 2, SumDocumentFrequency: 3, SumTotalFrequency: 4), reader.Statistics(TestFields.Plain));
    }

    [Fact]
    public void Another_schema_is_refused()
    {
        using var index = new WrittenIndex();
        index.Add(new ModelDocument(1));
        index.Commit();
        var other = new IndexSchema(new FieldDefinition("key", FieldType.Keyword));
        Assert.Throws<SchemaMismatchException>(() => IndexReader.Open(index.Directory, other));
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        using var index = new WrittenIndex();
        index.Add(new ModelDocument(1));
        index.Commit();
        index.Directory.Delete("s1.columns");
        var e = Assert.Throws<CorruptIndexException>(index.OpenReader);
        Assert.EndsWith("s1.columns", e.File);
    }

    /// <summary>As rebuilding does it: the other index may be at the same generation, and its files have the same names.</summary>
    [Fact]
    public void Another_index_put_in_the_place_of_this_one_is_newer()
    {
        using var index = WithOneDocument(1);
        using var other = WithOneDocument(2);
        using var before = index.OpenReader();
        Assert.Null(before.OpenNewer());
        index.Writer.Dispose();
        other.Writer.Dispose();
        Assert.SkipUnless(DirectoryNames.TryExchange(index.Directory.Location, other.Directory.Location), "directories cannot be exchanged here");
        using var after = before.OpenNewer();
        Assert.NotNull(after);
        other.Model.AssertEqual(after);
        index.Model.AssertEqual(before);
    }

    [Fact]
    public void An_index_that_is_replaced_while_it_is_opened_is_not_damaged()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "directories cannot be exchanged there");
        using var index = WithOneDocument(1);
        using var other = WithOneDocument(2);
        index.Writer.Dispose();
        other.Writer.Dispose();
        int files = SegmentFiles.Parts.Count + 1;
        for (int replacedBefore = 1; replacedBefore <= files; replacedBefore++)
        {
            int opened = 0;
            index.Directory.Opening = _ =>
            {
                if (++opened == replacedBefore) Assert.True(DirectoryNames.TryExchange(index.Directory.Location, other.Directory.Location), "directories cannot be exchanged here");
            };
            using var reader = index.OpenReader();
            Assert.Equal(1, reader.Documents);
            Assert.True(opened >= files);
        }
    }

    private static WrittenIndex WithOneDocument(int id)
    {
        var index = new WrittenIndex();
        index.Add(new ModelDocument(id) { Text = ["word" + id] });
        index.Commit();
        return index;
    }
}
