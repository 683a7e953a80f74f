using SearchEngine.Storage;
using SearchEngine.TestKit;

namespace SearchEngine.Index.Tests;

public sealed class StoredTests
{
    [Fact]
    public void The_worked_example_of_records_is_what_is_written()
    {
        using var file = new ScratchFile(FileKind.Records);
        var writer = new RecordsWriter(file.Writer);
        writer.Add("ab"u8);
        writer.Add(""u8);
        writer.Add("c"u8);
        writer.Finish();
        Assert.Equal("616263" + "0000000000" + "2000000000000000" + "2200000000000000" + "2200000000000000" + "2300000000000000", file.Body);
    }

    [Fact]
    public void The_worked_example_of_bodies_is_what_is_written()
    {
        using var file = new ScratchFile(FileKind.Stored);
        var writer = new StoredWriter(file.Writer);
        writer.Add(""u8);
        writer.Add(""u8);
        writer.Finish();
        Assert.Equal("000000" + "0000000000" + "00000000" + "02000000" + "2000000000000000" + "2300000000000000" + "0100000000000000", file.Body);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(StoredFormat.BlockLength - 1)]
    [InlineData(StoredFormat.BlockLength)]
    [InlineData(StoredFormat.BlockLength + 1)]
    [InlineData(3_000_000)]
    public void A_body_of_any_length_comes_back_among_others(int length) => Seeded.Cases(3, random =>
    {
        var bodies = Enumerable.Range(0, 40).Select(_ => Body(random, random.Next(6000))).ToArray();
        bodies[random.Next(40)] = Body(random, length);
        using var file = Write(bodies);
        var reader = new StoredReader(file.Mapped, bodies.Length);
        foreach (int d in Enumerable.Range(0, 40).OrderBy(_ => random.Next())) Assert.Equal(bodies[d], reader.Body(d));
    });

    [Fact]
    public void Nothing_stored_is_no_block()
    {
        using var file = Write([]);
        Assert.Equal(0, new StoredReader(file.Mapped, 0).Blocks);
    }

    [Fact]
    public void Copied_blocks_and_added_bodies_stand_side_by_side() => Seeded.Cases(10, random =>
    {
        var bodies = Enumerable.Range(0, 200).Select(_ => Body(random, random.Next(3000))).ToArray();
        using var source = Write(bodies);
        var reader = new StoredReader(source.Mapped, bodies.Length);
        using var target = new ScratchFile(FileKind.Stored);
        var writer = new StoredWriter(target.Writer);
        for (int block = 0; block < reader.Blocks; block++)
        {
            var (first, count) = reader.DocumentsOf(block);
            if (random.Next(2) == 0) writer.CopyBlock(reader.Block(block), count);
            else foreach (byte[] body in bodies.AsSpan(first, count)) writer.Add(body);
        }

        writer.Finish();
        var merged = new StoredReader(target.Mapped, bodies.Length);
        for (int d = 0; d < bodies.Length; d++) Assert.Equal(bodies[d], merged.Body(d));
    });

    [Fact]
    public void Records_come_back() => Seeded.Cases(10, random =>
    {
        var records = Enumerable.Range(0, random.Next(100)).Select(_ => Body(random, random.Next(200))).ToArray();
        using var file = new ScratchFile(FileKind.Records);
        var writer = new RecordsWriter(file.Writer);
        foreach (byte[] record in records) writer.Add(record);
        writer.Finish();
        var reader = new RecordsReader(file.Mapped, records.Length);
        for (int d = 0; d < records.Length; d++) Assert.True(reader.Record(d).SequenceEqual(records[d]));
    });

    private static ScratchFile Write(byte[][] bodies)
    {
        var file = new ScratchFile(FileKind.Stored);
        var writer = new StoredWriter(file.Writer);
        foreach (byte[] body in bodies) writer.Add(body);
        writer.Finish();
        return file;
    }

    private static byte[] Body(Random random, int length)
    {
        var body = new byte[length];
        if (random.Next(2) == 0) random.NextBytes(body);
        else for (int i = 0; i < length; i++) body[i] = (byte)('a' + random.Next(3));
        return body;
    }
}
