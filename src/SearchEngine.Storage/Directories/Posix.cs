using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace SearchEngine.Storage;

// The system calls that the framework does not offer, or whose failures it hides: FileStream.Flush(true) and
// RandomAccess.FlushToDisk return normally on Linux when fsync failed with EIO or ENOSPC, and File.OpenHandle opens no
// directory. Flags are those of Linux and macOS, where they differ.
internal static unsafe class Posix
{
    private const int Interrupted = 4;
    private const int FullSync = 51;

    private static int CloseOnExec => OperatingSystem.IsMacOS() ? 0x0100_0000 : 0x0008_0000;

    private static int NonBlocking => OperatingSystem.IsMacOS() ? 0x0004 : 0x0800;

    /// <summary>Opens for reading, without waiting for the other end of a pipe.</summary>
    public static SafeFileHandle Open(string path)
    {
        byte[] name = Encoding.UTF8.GetBytes(path + '\0');
        int descriptor;
        fixed (byte* start = name)
        {
            do descriptor = OpenFile(start, CloseOnExec | NonBlocking);
            while (descriptor < 0 && Marshal.GetLastPInvokeError() == Interrupted);
        }

        return descriptor < 0 ? throw Failure("open", path) : new SafeFileHandle(descriptor, ownsHandle: true);
    }

    /// <summary>Returns after the file's content, or the directory's names, are on the device.</summary>
    /// <exception cref="IOException">The system reported a failure: what had been written may be lost.</exception>
    public static void Sync(SafeFileHandle handle, string path)
    {
        int result;
        do result = Synchronize(handle);
        while (result < 0 && Marshal.GetLastPInvokeError() == Interrupted);
        if (result < 0) throw Failure("sync", path);
    }

    /// <summary>Gives two paths each other's name in one step; false where the system or the file system has no such call.</summary>
    /// <exception cref="IOException">The system reported another failure; nothing has changed.</exception>
    public static bool TryExchange(string one, string other)
    {
        const int InvalidArgument = 22, NoSystemCall = 38, NotSupportedMac = 45, NotSupportedLinux = 95;
        fixed (byte* first = Encoding.UTF8.GetBytes(one + '\0'))
        fixed (byte* second = Encoding.UTF8.GetBytes(other + '\0'))
        {
            if (Exchange(first, second) == 0) return true;
        }

        if (Marshal.GetLastPInvokeError() is InvalidArgument or NoSystemCall or NotSupportedMac or NotSupportedLinux) return false;
        throw Failure("exchange", one);
    }

    /// <summary>Takes a mapped file's pages out of the process's memory; they stay in the system's, and are there again when touched.</summary>
    public static void ForgetPages(byte* start, nuint length)
    {
        const int DontNeed = 4;
        _ = Advise(start, length, DontNeed);
    }

    // On macOS fsync hands the data to the drive, which may hold it back; file systems that lack the full call get that.
    private static int Synchronize(SafeFileHandle handle)
        => OperatingSystem.IsMacOS() && Control(handle, FullSync) >= 0 ? 0 : SynchronizeFile(handle);

    private static int Exchange(byte* one, byte* other)
    {
        const int CurrentDirectory = -100;
        const uint Swap = 2;
        return OperatingSystem.IsMacOS() ? RenameMac(one, other, Swap) : RenameLinux(CurrentDirectory, one, CurrentDirectory, other, Swap);
    }

    private static Exception Failure(string call, string path)
    {
        const int NoEntry = 2, NoAccess = 13;
        int error = Marshal.GetLastPInvokeError();
        string message = $"{path}: {call} failed: {Marshal.GetPInvokeErrorMessage(error)}";
        return error switch
        {
            NoEntry => new FileNotFoundException(message, path),
            NoAccess => new UnauthorizedAccessException(message),
            _ => new IOException(message, error),
        };
    }

    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    private static extern int OpenFile(byte* path, int flags);

    [DllImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static extern int SynchronizeFile(SafeFileHandle file);

    [DllImport("libc", EntryPoint = "madvise", SetLastError = true)]
    private static extern int Advise(byte* start, nuint length, int advice);

    [DllImport("libc", EntryPoint = "renameat2", SetLastError = true)]
    private static extern int RenameLinux(int oneFolder, byte* one, int otherFolder, byte* other, uint flags);

    [DllImport("libc", EntryPoint = "renamex_np", SetLastError = true)]
    private static extern int RenameMac(byte* one, byte* other, uint flags);

    [DllImport("libc", EntryPoint = "fcntl", SetLastError = true)]
    private static extern int Control(SafeFileHandle file, int command);
}
