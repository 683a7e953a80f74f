using System.Diagnostics;
using System.Globalization;
using Microsoft.Win32.SafeHandles;

namespace SearchEngine.Storage;

// The system releases the lock when the process that holds it ends, however it ends; so nothing that a crash leaves
// behind ever blocks, and the lock's file is never deleted (a second writer could hold the deleted file, a third the new
// one). Who holds it stands in a second file, since nobody can read the first; that is for messages alone.
internal sealed class DirectoryLock : IDisposable
{
    private const string LockName = "write.lock";
    private const string OwnerName = "write.pid";

    private readonly SafeFileHandle _held;
    private readonly string _ownerFile;

    private DirectoryLock(SafeFileHandle held, string ownerFile) => (_held, _ownerFile) = (held, ownerFile);

    public static bool IsReserved(string name) => name is LockName or OwnerName;

    /// <exception cref="DirectoryLockedException">Another writer, here or in another process, holds it.</exception>
    /// <exception cref="IOException">Locks have no effect here.</exception>
    public static DirectoryLock Take(string location)
    {
        string lockFile = Path.Combine(location, LockName), ownerFile = Path.Combine(location, OwnerName);
        var held = Hold(lockFile) ?? throw new DirectoryLockedException(location, ReadOwner(ownerFile));
        try
        {
            Probe(location, lockFile);
            File.WriteAllText(ownerFile, Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
            return new DirectoryLock(held, ownerFile);
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        try
        {
            if (!_held.IsClosed) File.Delete(_ownerFile);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It stays behind and is not read while nobody holds the lock.
        }

        _held.Dispose();
    }

    private static SafeFileHandle? Hold(string file)
    {
        try
        {
            return File.OpenHandle(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e) when (IsSharingViolation(e))
        {
            return null;
        }
    }

    // A lock that does not keep ourselves out keeps nobody out.
    private static void Probe(string location, string file)
    {
        using var second = Hold(file);
        if (second is null) return;
        throw new IOException($"{location}: cannot be locked: DOTNET_SYSTEM_IO_DISABLEFILELOCKING is set, or the file system has no locks; two writers would destroy the index");
    }

    // EWOULDBLOCK of Linux and of macOS, and Windows' own.
    private static bool IsSharingViolation(IOException e) => e.HResult is 11 or 35 or unchecked((int)0x8007_0020);

    // The number of a process that has ended was left by a crash; the holder has not written its own yet.
    private static int? ReadOwner(string file)
    {
        try
        {
            int id = int.Parse(File.ReadAllText(file), CultureInfo.InvariantCulture);
            using var owner = Process.GetProcessById(id);
            return id;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException or ArgumentException)
        {
            return null;
        }
    }
}
