using SearchEngine.Storage;

namespace SearchEngine.Index.Tests;

public sealed class LiveDocsFormatTests
{
    [Fact]
    public void The_worked_example_is_what_is_written()
    {
        using var directory = new TemporaryDirectory();
        var segment = new SegmentInfo(3, Guid.NewGuid(), 66, 2, 7, 0);
        ulong[] live = LiveDocsFormat.AllLive(66);
        live[0] &= ~(1UL << 1);
        live[1] &= ~(1UL << 1);
        LiveDocsFormat.Write(directory.Storage, segment, live);
        using var file = directory.Storage.Open("s3.7.live");
        Assert.Equal("FDFFFFFFFFFFFFFF" + "0100000000000000", Convert.ToHexString(file.Bytes(FileHeader.Length, 16)));
        Assert.Equal(live, LiveDocsFormat.Read(directory.Storage, segment));
        Assert.Throws<CorruptIndexException>(() => LiveDocsFormat.Read(directory.Storage, segment with { Deleted = 3 }));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    public void All_live_sets_a_bit_for_each_document_and_no_other(int documents)
        => Assert.Equal(documents, BitsetOperations.Count(LiveDocsFormat.AllLive(documents)));
}
