using Microsoft.Win32.SafeHandles;

namespace SearchEngine.Storage;

// A failed write or sync ends it: the system may have dropped what it could not write and then report success to the
// next sync, so no later call may claim that the content is safe.
internal sealed class FileSystemFile(string path) : OutputFile
{
    private readonly SafeFileHandle _handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read);
    private long _length;
    private bool _failed;

    public override string Name { get; } = Path.GetFileName(path);

    public override void Write(ReadOnlySpan<byte> data)
    {
        Begin();
        RandomAccess.Write(_handle, data, _length);
        _length += data.Length;
        _failed = false;
    }

    public override void Sync()
    {
        Begin();
        if (OperatingSystem.IsWindows()) RandomAccess.FlushToDisk(_handle);
        else Posix.Sync(_handle, path);
        _failed = false;
    }

    public override void Dispose() => _handle.Dispose();

    // Failed until the call has come back.
    private void Begin()
    {
        ObjectDisposedException.ThrowIf(_handle.IsClosed, this);
        if (_failed) throw new IOException($"{path}: given up after a failed write or sync");
        _failed = true;
    }
}
