using System.Buffers.Binary;
using SearchEngine.TestKit;

namespace SearchEngine.Storage.Tests;

public sealed class FileFrameTests : IDisposable
{
    private const int Version = 3;

    private static readonly Guid Segment = new("00112233-4455-6677-8899-aabbccddeeff");

    private readonly TemporaryFolder _folder = new();
    private readonly FileSystemDirectory _directory;

    public FileFrameTests() => _directory = new FileSystemDirectory(_folder.Path);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_example_of_the_grammar_is_what_is_written()
    {
        WriteFile("example", 1, file => file.WriteByte(0x2A));
        const string Frame =
            "53414944" + "0700" + "0100" + "33221100554477668899AABBCCDDEEFF" + "0000000000000000"
            + "2A"
            + "0100000000000000" + "892BC0E4" + "44494153";
        Assert.Equal(Frame, Convert.ToHexString(File.ReadAllBytes(_folder.Combine("example"))));
    }

    [Fact]
    public void A_flipped_bit_of_the_frame_is_found_at_opening()
    {
        WriteFile("whole", Version, file => file.WriteByte(1));
        byte[] whole = File.ReadAllBytes(_folder.Combine("whole"));
        int footer = whole.Length - FileHeader.FooterLength;
        int[] checkedAtOpening = [.. Enumerable.Range(0, 6), .. Enumerable.Range(8, 24), .. Enumerable.Range(footer, 8), .. Enumerable.Range(footer + 12, 4)];
        foreach (int bit in checkedAtOpening.SelectMany(at => Enumerable.Range(at * 8, 8)))
        {
            File.WriteAllBytes(_folder.Combine("damaged"), whole);
            FileDamage.FlipBit(_folder.Combine("damaged"), bit);
            Assert.Throws<CorruptIndexException>(() => CheckFrame("damaged"));
        }
    }

    [Fact]
    public void Every_flipped_bit_of_a_file_is_found_by_its_checksum()
    {
        byte[] body = [.. Enumerable.Range(0, 100).Select(i => (byte)i)];
        WriteFile("whole", Version, file => file.WriteBytes(body));
        byte[] whole = File.ReadAllBytes(_folder.Combine("whole"));
        Check("whole");
        for (int bit = 0; bit < whole.Length * 8; bit++)
        {
            File.WriteAllBytes(_folder.Combine("damaged"), whole);
            FileDamage.FlipBit(_folder.Combine("damaged"), bit);
            var e = Assert.Throws<CorruptIndexException>(() => Check("damaged"));
            Assert.Equal(_folder.Combine("damaged"), e.File);
        }
    }

    [Fact]
    public void A_file_cut_anywhere_is_found_at_opening()
    {
        WriteFile("whole", Version, file => file.WriteBytes(new byte[50]));
        byte[] whole = File.ReadAllBytes(_folder.Combine("whole"));
        for (int length = 0; length < whole.Length; length++)
        {
            File.WriteAllBytes(_folder.Combine("cut"), whole.AsSpan(0, length));
            Assert.Throws<CorruptIndexException>(() => CheckFrame("cut"));
        }

        File.WriteAllBytes(_folder.Combine("cut"), [.. whole, 0]);
        Assert.Throws<CorruptIndexException>(() => CheckFrame("cut"));
    }

    [Fact]
    public void A_whole_file_of_another_version_is_told_from_a_damaged_one()
    {
        foreach (int version in (int[])[Version - 2, Version + 1])
        {
            WriteFile($"v{version}", version, file => file.WriteByte(1));
            Assert.Equal(version, Assert.Throws<IndexVersionException>(() => CheckFrame($"v{version}")).Found);
        }

        WriteFile("older", Version - 1, file => file.WriteByte(1));
        Assert.Equal(Version - 1, CheckFrame("older"));
    }

    [Fact]
    public void A_file_of_another_kind_or_segment_is_refused()
    {
        WriteFile("file", Version, file => file.WriteByte(1));
        using var file = _directory.Open("file");
        Assert.Throws<CorruptIndexException>(() => FileHeader.Check(file, FileKind.Terms, Segment, Version, Version));
        Assert.Throws<CorruptIndexException>(() => FileHeader.Check(file, FileKind.LiveDocs, Guid.Empty, Version, Version));
    }

    [Fact]
    public void Every_kind_of_value_is_written_at_its_position()
    {
        var random = new Random(1);
        byte[] bytes = new byte[200_000];
        random.NextBytes(bytes);
        var expected = new ByteBuffer();
        WriteFile("values", Version, file =>
        {
            for (int i = 0; i < 40_000; i++)
            {
                file.WriteByte((byte)i);
                file.WriteUInt16((ushort)i);
                file.WriteInt32(-i);
                file.WriteInt64(i * -5_000_000_000L);
                file.WriteUInt64(ulong.MaxValue - (ulong)i);
                file.WriteVarInt((ulong)i * 77);
                Append(expected, i);
                Assert.Equal(FileHeader.Length + expected.Length, file.Position);
            }

            file.WriteBytes(bytes);
            expected.WriteBytes(bytes);
            file.Align(64);
            Assert.Equal(0, file.Position % 64);
        });
        Check("values");
        Assert.Equal(expected.Written.ToArray(), File.ReadAllBytes(_folder.Combine("values")).AsSpan(FileHeader.Length, expected.Length).ToArray());
    }

    [Fact]
    public void A_writer_given_up_leaves_a_file_that_does_not_pass_for_whole()
    {
        using (var file = new FileWriter(_directory, "partial", FileKind.LiveDocs, Version, Segment)) file.WriteBytes(new byte[100_000]);
        Assert.Throws<CorruptIndexException>(() => CheckFrame("partial"));
        _directory.Delete("partial");
        Assert.Empty(_directory.List());
    }

    private static void Append(ByteBuffer expected, int i)
    {
        expected.WriteByte((byte)i);
        BinaryPrimitives.WriteUInt16LittleEndian(expected.Extend(2), (ushort)i);
        BinaryPrimitives.WriteInt32LittleEndian(expected.Extend(4), -i);
        BinaryPrimitives.WriteInt64LittleEndian(expected.Extend(8), i * -5_000_000_000L);
        BinaryPrimitives.WriteUInt64LittleEndian(expected.Extend(8), ulong.MaxValue - (ulong)i);
        expected.WriteVarInt((ulong)i * 77);
    }

    private void WriteFile(string name, int version, Action<FileWriter> write)
    {
        using var file = new FileWriter(_directory, name, FileKind.LiveDocs, version, Segment);
        write(file);
        file.Finish();
    }

    private void Check(string name)
    {
        CheckFrame(name);
        using var file = _directory.Open(name);
        FileHeader.CheckSum(file);
    }

    private int CheckFrame(string name)
    {
        using var file = _directory.Open(name);
        return FileHeader.Check(file, FileKind.LiveDocs, Segment, Version - 1, Version);
    }
}
