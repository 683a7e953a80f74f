using System.IO.MemoryMappedFiles;
using Microsoft.Win32.SafeHandles;

namespace SearchEngine.Storage;

/// <summary>
/// A file mapped into memory: one pointer and a length. Spans point into the map, so they must not outlive
/// <see cref="Dispose"/>; whoever shares a map counts its users (see <see cref="TryAddUser"/>). What is read of a file with
/// block sums (<see cref="BlockSums"/>) is verified when it is read for the first time.
/// </summary>
public sealed unsafe class MappedFile : IDisposable
{
    private readonly MemoryMappedFile? _map;
    private readonly MemoryMappedViewAccessor? _view;
    private readonly byte* _start;
    private readonly UseCount _users = new();
    private readonly BlockSums? _sums;
    private readonly Func<long, ReadOnlySpan<byte>> _blockAt;
    private readonly long _mapped;

    private MappedFile(string path, long length, MemoryMappedFile? map)
    {
        (Path, Length, _mapped, _map, _blockAt) = (path, length, length, map, BlockAt);
        if (map is null) return;
        _view = map.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read);
        byte* pointer = null;
        _view.SafeMemoryMappedViewHandle.AcquirePointer(ref pointer);
        _start = pointer + _view.PointerOffset;
        if (length >= BlockSums.TailLength) (_sums, Length) = ReadSums(length);
    }

    public string Path { get; }

    /// <summary>Bytes, block sums not counted.</summary>
    public long Length { get; }

    /// <summary>Whether what is read is verified.</summary>
    public bool HasBlockSums => _sums is not null;

    /// <summary>Maps a regular file as long as it is now; it must never become shorter while it is mapped.</summary>
    /// <exception cref="CorruptIndexException">Its block sums are damaged.</exception>
    /// <exception cref="FileNotFoundException">No such file.</exception>
    /// <exception cref="IOException">A directory, a pipe, or a failure of the system.</exception>
    public static MappedFile Open(string path)
    {
        if (Directory.Exists(path)) throw NotRegular(path);
        using var handle = OpenHandle(path);
        long length = LengthOf(handle, path);
        if (length == 0) return new MappedFile(path, 0, null);
        var map = MemoryMappedFile.CreateFromFile(handle, null, length, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
        try
        {
            return new MappedFile(path, length, map);
        }
        catch
        {
            map.Dispose();
            throw;
        }
    }

    /// <exception cref="CorruptIndexException">The range is not inside the file.</exception>
    public ReadOnlySpan<byte> Bytes(long offset, int count) => new(At(offset, count, 1), count);

    /// <summary>Little-endian values from any byte offset.</summary>
    /// <exception cref="CorruptIndexException">The range is not inside the file.</exception>
    public ReadOnlySpan<ushort> UInt16s(long offset, int count) => new(At(offset, count, sizeof(ushort)), count);

    /// <inheritdoc cref="UInt16s"/>
    public ReadOnlySpan<int> Int32s(long offset, int count) => new(At(offset, count, sizeof(int)), count);

    /// <inheritdoc cref="UInt16s"/>
    public ReadOnlySpan<long> Int64s(long offset, int count) => new(At(offset, count, sizeof(long)), count);

    /// <inheritdoc cref="UInt16s"/>
    public ReadOnlySpan<ulong> UInt64s(long offset, int count) => new(At(offset, count, sizeof(ulong)), count);

    /// <summary>
    /// Gives back the memory that reading so far has taken; whoever reads on, or reads again, pays for it with page faults.
    /// For those who read a large file once, from end to end. Spans stay good.
    /// </summary>
    public void ForgetPages()
    {
        ObjectDisposedException.ThrowIf(!_users.IsUsed, this);
        if (_start != null && !OperatingSystem.IsWindows()) Posix.ForgetPages(_start, (nuint)_mapped);
    }

    /// <summary>A range of the file as a stream, for decoders that ask for one.</summary>
    /// <exception cref="CorruptIndexException">The range is not inside the file.</exception>
    public Stream OpenStream(long offset, int count) => new UnmanagedMemoryStream(At(offset, count, 1), count);

    /// <summary>Counts one more user; false when the last one has gone already.</summary>
    public bool TryAddUser() => _users.TryAdd();

    /// <summary>Counts one user less; the last one unmaps.</summary>
    public void Dispose()
    {
        if (!_users.Release()) return;
        _view?.SafeMemoryMappedViewHandle.ReleasePointer();
        _view?.Dispose();
        _map?.Dispose();
    }

    private byte* At(long offset, int count, int size)
    {
        ObjectDisposedException.ThrowIf(!_users.IsUsed, this);
        if ((ulong)offset > (ulong)Length || count < 0 || (long)count * size > Length - offset) ThrowOutside(offset, (long)count * size);
        if (_sums is not null)
        {
            // Nearly every range lies in one block, and nearly every block has been read before.
            long first = offset >> BlockSums.BlockShift, last = (offset + ((long)count * size) - 1) >> BlockSums.BlockShift;
            bool isVerified = _sums.IsVerified(first);
            for (long block = first + 1; block <= last; block++) isVerified &= _sums.IsVerified(block);
            if (!isVerified) Verify(_sums, first, last);
        }

        return _start + offset;
    }

    private void Verify(BlockSums sums, long first, long last)
    {
        if (sums.Verify(first, last, _blockAt) is { } damaged) throw new CorruptIndexException(Path, damaged.Block << BlockSums.BlockShift, $"a block with checksum {damaged.Stored:x8}", $"{damaged.Found:x8}");
    }

    private ReadOnlySpan<byte> BlockAt(long block)
    {
        long start = block << BlockSums.BlockShift;
        return new ReadOnlySpan<byte>(_start + start, (int)Math.Min(BlockSums.BlockLength, Length - start));
    }

    /// <returns>The sums, if there are some, and the length of what is before them.</returns>
    private (BlockSums? Sums, long Frame) ReadSums(long length)
    {
        long section = BlockSums.LengthBy(new ReadOnlySpan<byte>(_start + length - BlockSums.TailLength, BlockSums.TailLength));
        if (section == 0) return (null, length);
        if (section <= length && BlockSums.Read(new ReadOnlySpan<byte>(_start + length - section, (int)section), length - section) is { } sums) return (sums, length - section);
        Dispose();
        throw new CorruptIndexException(Path, Math.Max(0, length - section), "checksums of blocks", "something else");
    }

    // File.OpenHandle would wait for a pipe's other end.
    private static SafeFileHandle OpenHandle(string path)
        => OperatingSystem.IsWindows() ? File.OpenHandle(path, share: FileShare.Read | FileShare.Delete) : Posix.Open(path);

    private static long LengthOf(SafeFileHandle handle, string path)
    {
        try
        {
            return RandomAccess.GetLength(handle);
        }
        catch (NotSupportedException)
        {
            throw NotRegular(path);
        }
    }

    private static IOException NotRegular(string path) => new($"{path}: not a regular file");

    private void ThrowOutside(long offset, long size)
        => throw new CorruptIndexException(Path, offset, $"{size} bytes", $"{Math.Max(0, Length - offset)}");
}
