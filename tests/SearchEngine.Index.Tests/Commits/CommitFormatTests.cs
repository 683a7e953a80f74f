using SearchEngine.Storage;

namespace SearchEngine.Index.Tests;

public sealed class CommitFormatTests
{
    private static readonly Guid Id = new([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]);

    private static readonly Commit Example = new(2, new DateTimeOffset(2020, 1, 31, 0, 0, 0, TimeSpan.Zero), 5, "id:Keyword::", [new SegmentInfo(4, Id, 300, 1, 2, 5000)]);

    [Fact]
    public void The_worked_example_is_what_is_written()
    {
        using var directory = new TemporaryDirectory();
        CommitFormat.Prepare(directory.Storage, Example);
        CommitFormat.Publish(directory.Storage, Example);
        using var file = directory.Storage.Open("c2.commit");
        string body = Convert.ToHexString(file.Bytes(FileHeader.Length, (int)file.Length - FileHeader.Length - FileHeader.FooterLength));
        Assert.Equal(
            "0200000000000000" + "0080E083E0A5D708" + "0500000000000000" + "0C" + "69643A4B6579776F72643A3A" + "01" + "0102030405060708090A0B0C0D0E0F10" + "04" + "AC02" + "01" + "02" + "8827",
            body);
    }

    [Fact]
    public void A_commit_comes_back()
    {
        using var directory = new TemporaryDirectory();
        CommitFormat.Prepare(directory.Storage, Example);
        CommitFormat.Publish(directory.Storage, Example);
        var read = CommitFormat.Read(directory.Storage, 2);
        Assert.Equal(Example with { Segments = [] }, read with { Segments = [] });
        Assert.Equal(Example.Segments, read.Segments);
        Assert.Equal(["c2.commit"], directory.Storage.List());
    }

    [Fact]
    public void The_greatest_generation_is_the_newest_and_other_names_are_not_commits()
    {
        using var directory = new TemporaryDirectory();
        Assert.Equal(0, CommitFormat.Newest(directory.Storage));
        foreach (string name in (string[])["c9.commit", "c10.commit", "c11.pending", "cx.commit", "c-12.commit", "c+13.commit", "14.commit", "c15.commit.bak", "c.commit"])
            File.WriteAllText(Path.Combine(directory.Path, name), "");
        Assert.Equal(10, CommitFormat.Newest(directory.Storage));
    }
}
