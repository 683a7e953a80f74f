using System.Diagnostics;
using SearchEngine.TestKit;

namespace SearchEngine.Storage.Tests;

public sealed class MappedFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Values_are_little_endian_from_any_offset()
    {
        using var file = Map([0xFF, 1, 2, 3, 4, 5, 6, 7, 8]);
        Assert.Equal([0xFF, 1], file.Bytes(0, 2).ToArray());
        Assert.Equal([0x0201, 0x0403], file.UInt16s(1, 2).ToArray());
        Assert.Equal([0x04030201, 0x08070605], file.Int32s(1, 2).ToArray());
        Assert.Equal([0x0807060504030201], file.Int64s(1, 1).ToArray());
        Assert.Equal([0x0807060504030201], file.UInt64s(1, 1).ToArray());
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, -1)]
    [InlineData(0, 3)]
    [InlineData(5, 2)]
    [InlineData(9, 0)]
    [InlineData(long.MaxValue, 1)]
    [InlineData(0, int.MaxValue)]
    public void A_range_outside_the_file_is_damage(long offset, int count)
    {
        using var file = Map(new byte[8]);
        var e = Assert.Throws<CorruptIndexException>(() => file.Int32s(offset, count).Length);
        Assert.Equal(file.Path, e.File);
        Assert.Equal(offset, e.Offset);
    }

    [Fact]
    public void Forgotten_pages_take_no_memory_and_read_as_before()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "reads /proc");
        byte[] content = new byte[4 << 20];
        new Random(1).NextBytes(content);
        using var file = Map(content);
        Assert.True(file.Bytes(0, content.Length).SequenceEqual(content));
        Assert.True(MappedMemory.Of(file.Path) >= content.Length);
        file.ForgetPages();
        Assert.Equal(0, MappedMemory.Of(file.Path));
        Assert.True(file.Bytes(0, content.Length).SequenceEqual(content));
    }

    [Fact]
    public void An_empty_file_has_no_bytes()
    {
        using var file = Map([]);
        Assert.Equal(0, file.Length);
        Assert.Equal(0, file.Bytes(0, 0).Length);
        Assert.Throws<CorruptIndexException>(() => file.Bytes(0, 1).Length);
    }

    [Fact]
    public void A_map_lives_as_long_as_its_last_user()
    {
        var file = Map([1, 2, 3]);
        Assert.True(file.TryAddUser());
        file.Dispose();
        Assert.Equal([1, 2, 3], file.Bytes(0, 3).ToArray());
        file.Dispose();
        Assert.False(file.TryAddUser());
        Assert.Throws<ObjectDisposedException>(() => file.Bytes(0, 1).Length);
    }

    [Fact]
    public void A_directory_is_not_mapped()
        => Assert.Contains("not a regular file", Assert.Throws<IOException>(() => MappedFile.Open(_folder.Path)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_pipe_is_refused_and_not_waited_for()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("needs mkfifo");
        string pipe = _folder.Combine("pipe");
        using (var make = Process.Start("mkfifo", pipe)) make.WaitForExit();
        Assert.Contains("not a regular file", Assert.Throws<IOException>(() => MappedFile.Open(pipe)).Message, StringComparison.Ordinal);
    }

    private MappedFile Map(byte[] bytes)
    {
        string path = _folder.Combine("file");
        File.WriteAllBytes(path, bytes);
        return MappedFile.Open(path);
    }
}
