using SearchEngine.TestKit;

namespace SearchEngine.Storage.Tests;

public sealed class BlockSumsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_example_of_the_grammar_is_what_is_written()
    {
        var builder = new BlockSumsBuilder();
        builder.Append([0]);
        Assert.Equal("51537D52" + "01000000" + "1BC2A066" + "53554D53", Convert.ToHexString(builder.Finish()));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(BlockSums.BlockLength - FileHeader.Length - FileHeader.FooterLength)]
    [InlineData(BlockSums.BlockLength)]
    [InlineData((5 * BlockSums.BlockLength) + 17)]
    public void What_is_read_is_what_was_written(int length)
    {
        byte[] body = Write(length);
        using var file = MappedFile.Open(_folder.Combine("file"));
        Assert.True(file.HasBlockSums);
        Assert.Equal(FileHeader.Length + length + FileHeader.FooterLength, file.Length);
        Assert.Equal(body, file.Bytes(FileHeader.Length, length));
        FileHeader.CheckSum(file);
    }

    [Fact]
    public void A_damaged_block_is_found_by_whoever_reads_it_and_by_nobody_else()
    {
        byte[] body = Write(4 * BlockSums.BlockLength);
        FileDamage.FlipBit(_folder.Combine("file"), 8L * ((2 * BlockSums.BlockLength) + 100));
        using var file = MappedFile.Open(_folder.Combine("file"));
        Assert.Equal(body.AsSpan(0, (2 * BlockSums.BlockLength) - FileHeader.Length), file.Bytes(FileHeader.Length, (2 * BlockSums.BlockLength) - FileHeader.Length));
        Assert.Equal(body.AsSpan(3 * BlockSums.BlockLength, 10), file.Bytes(FileHeader.Length + (3 * BlockSums.BlockLength), 10));
        for (int again = 0; again < 2; again++)
        {
            var e = Assert.Throws<CorruptIndexException>(() => file.Bytes((2 * BlockSums.BlockLength) - 1, 2).Length);
            Assert.Equal((file.Path, 2L * BlockSums.BlockLength), (e.File, e.Offset));
        }
    }

    [Fact]
    public void A_flipped_bit_of_the_sums_is_found_at_opening_or_leaves_a_file_without_them()
    {
        Write(BlockSums.BlockLength);
        byte[] whole = File.ReadAllBytes(_folder.Combine("file"));
        int sums = whole.Length - (2 * sizeof(uint)) - BlockSums.TailLength;
        for (int bit = 8 * sums; bit < 8 * whole.Length; bit++)
        {
            File.WriteAllBytes(_folder.Combine("damaged"), whole);
            FileDamage.FlipBit(_folder.Combine("damaged"), bit);
            Assert.Throws<CorruptIndexException>(() =>
            {
                using var file = MappedFile.Open(_folder.Combine("damaged"));
                FileHeader.Check(file, FileKind.Terms, Guid.Empty, 1, 1);
            });
        }
    }

    private byte[] Write(int length)
    {
        byte[] body = new byte[length];
        new Random(length).NextBytes(body);
        using var writer = new FileWriter(new FileSystemDirectory(_folder.Path), "file", FileKind.Terms, 1, Guid.Empty, withBlockSums: true);
        writer.WriteBytes(body);
        writer.Finish();
        return body;
    }
}
