using SearchEngine.TestKit;

namespace SearchEngine.Index.Tests;

/// <summary>Indexes of every format that was ever current are opened, written to and merged for ever.</summary>
public sealed class FrozenIndexTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void An_index_of_a_past_format_holds_what_it_held(int format)
    {
        using var directory = CopyOf(format);
        FrozenIndex.Model().AssertEqual(directory.Storage);
        Assert.Equal(0, Differences(directory.Path, FrozenIndex.Folder(format)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void An_index_of_a_past_format_can_be_written_to_and_merged(int format)
    {
        using var directory = CopyOf(format);
        var model = FrozenIndex.Model();
        using (var writer = IndexWriter.Open(directory.Storage, TestFields.Schema, new IndexWriterOptions { Threads = 1, MergeInBackground = false }))
        {
            var added = new ModelDocument(1000) { Text = ["harbour", "today"], Key = "outlet 3", Number = 1, Body = [1, 2, 3] };
            model.Add(added);
            using (var lease = writer.Borrow())
            {
                added.AddTo(lease.Builder);
                lease.Builder.EndBlock();
            }

            model.Delete(TestFields.Key, "outlet 2");
            ModelIndex.Delete(writer, TestFields.Key, "outlet 2");
            writer.Commit();
            writer.MergeTo(1);
            writer.Commit();
        }

        model.AssertEqual(directory.Storage);
    }

    /// <summary>A change of what is written, meant or not, is a new version of the format: then this index is frozen anew beside the old one.</summary>
    [Fact]
    public void The_current_format_is_written_as_it_was_frozen()
    {
        using var written = new TemporaryDirectory();
        FrozenIndex.Write(written);
        string frozen = FrozenIndex.Folder(SegmentFiles.Version);
        foreach (string name in Directory.GetFiles(frozen).Select(f => Path.GetFileName(f)))
        {
            byte[] expected = File.ReadAllBytes(Path.Combine(frozen, name)), found = File.ReadAllBytes(written.Combine(name));
            if (name.EndsWith(".commit", StringComparison.Ordinal)) Assert.InRange(found.Length, expected.Length - 4, expected.Length + 4);
            else if (name.EndsWith(".stored", StringComparison.Ordinal)) Assert.InRange(found.Length, expected.Length * 9 / 10, expected.Length * 11 / 10);
            else Assert.True(WithoutIdentity(expected).AsSpan().SequenceEqual(WithoutIdentity(found)), $"{name} is written in another way than it was: give the format a new version");
        }
    }

    /// <summary>Run once, when a format becomes current: SearchEngine.Index.Tests -explicit only -method '*Freeze*'.</summary>
    [Fact(Explicit = true)]
    public void Freeze_the_current_format()
    {
        string folder = FrozenIndex.Folder(SegmentFiles.Version);
        Assert.False(Directory.Exists(folder), $"{folder} is frozen");
        using var written = new TemporaryDirectory();
        FrozenIndex.Write(written);
        Directory.CreateDirectory(folder);
        foreach (string name in written.Storage.List().Where(SegmentFiles.IsOurs)) File.Copy(written.Combine(name), Path.Combine(folder, name));
    }

    private static TemporaryDirectory CopyOf(int format)
    {
        var directory = new TemporaryDirectory();
        foreach (string file in Directory.GetFiles(FrozenIndex.Folder(format))) File.Copy(file, directory.Combine(Path.GetFileName(file)));
        return directory;
    }

    private static int Differences(string one, string other)
        => Directory.GetFiles(other).Count(f => !File.ReadAllBytes(f).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(one, Path.GetFileName(f)))));

    /// <summary>A file without what differs each time: the segment's id, and the checksums over it.</summary>
    private static byte[] WithoutIdentity(byte[] file)
    {
        byte[] copy = file[..Resealed.FrameLength(file)];
        copy.AsSpan(8, 16).Clear();
        copy.AsSpan(copy.Length - 8, 4).Clear();
        return copy;
    }
}
