using System.Runtime.InteropServices;

namespace SearchEngine.Terminal;

/// <summary>The C library's terminal calls, alike on Linux and macOS; the terminal's settings are an opaque block.</summary>
internal static class Libc
{
    public const int Interrupted = 4;
    public const int StandardInput = 0;
    public const int StandardOutput = 1;
    public const short PollInput = 1;
    public const short PollOutput = 4;
    public const short PollHangUp = 0x10;
    public const short PollError = 8;

    /// <summary>More than any system's struct termios.</summary>
    public const int SettingsSize = 256;

    private const int GetDescriptorFlags = 1;
    private const int ClosedByExec = 1;

    /// <summary>More than any system's struct sigaction; all zeros asks for what the system does by itself.</summary>
    private const int SignalActionSize = 256;

    public static int StopSignal => OperatingSystem.IsMacOS() ? 18 : 20;

    /// <summary>What was written and has not been read at the other end.</summary>
    public static int WrittenQueue => OperatingSystem.IsMacOS() ? 2 : 1;

    private static int TryAgain => OperatingSystem.IsMacOS() ? 35 : 11;

    [DllImport("libc", EntryPoint = "isatty")]
    public static extern int IsTerminal(int descriptor);

    [DllImport("libc", EntryPoint = "tcgetattr", SetLastError = true)]
    public static extern int GetSettings(int descriptor, byte[] settings);

    [DllImport("libc", EntryPoint = "tcsetattr", SetLastError = true)]
    public static extern int SetSettings(int descriptor, int when, byte[] settings);

    [DllImport("libc", EntryPoint = "tcflush")]
    public static extern int Discard(int descriptor, int queue);

    [DllImport("libc", EntryPoint = "cfmakeraw")]
    public static extern void MakeRaw(byte[] settings);

    [DllImport("libc", EntryPoint = "pipe", SetLastError = true)]
    public static extern int Pipe(int[] descriptors);

    [DllImport("libc", EntryPoint = "close")]
    public static extern int Close(int descriptor);

    [DllImport("libc", EntryPoint = "kill", SetLastError = true)]
    public static extern int Kill(int process, int signal);

    [DllImport("libc", EntryPoint = "fcntl")]
    private static extern int Control(int descriptor, int command);

    [DllImport("libc", EntryPoint = "sigaction", SetLastError = true)]
    private static extern int SetSignalAction(int signal, byte[] action, [Out] byte[]? previous);

    [DllImport("libc", EntryPoint = "poll", SetLastError = true)]
    private static extern int PollOnce([In, Out] PollEntry[] entries, nuint count, int milliseconds);

    [DllImport("libc", EntryPoint = "read", SetLastError = true)]
    private static extern nint ReadOnce(int descriptor, ref byte buffer, nuint count);

    [DllImport("libc", EntryPoint = "write", SetLastError = true)]
    private static extern nint WriteOnce(int descriptor, ref byte bytes, nuint count);

    [DllImport("libc", EntryPoint = "ioctl", SetLastError = true)]
    private static extern int Ioctl(int descriptor, nuint request, [Out] ushort[] size);

    // ioctl is variadic, and Apple's arm64 passes variadic arguments on the stack: six unused ones fill the registers.
    [DllImport("libc", EntryPoint = "ioctl", SetLastError = true)]
    private static extern int IoctlOnStack(int descriptor, nuint request, nint a, nint b, nint c, nint d, nint e, nint f, [Out] ushort[] size);

    /// <summary>Whether a descriptor is open and would stay open in another program.</summary>
    public static bool OutlivesExec(int descriptor) => Control(descriptor, GetDescriptorFlags) is >= 0 and var flags && (flags & ClosedByExec) == 0;

    /// <summary>Sends a signal so that it does what the system does by itself, whoever in this process listens for it.</summary>
    public static void KillByDefault(int process, int signal, TimeSpan untilDelivered)
    {
        var listening = new byte[SignalActionSize];
        if (SetSignalAction(signal, new byte[SignalActionSize], listening) != 0) return;
        _ = Kill(process, signal);
        Thread.Sleep(untilDelivered);
        _ = SetSignalAction(signal, listening, null);
    }

    /// <returns>How many entries have something; 0 when the time ran out or a signal came.</returns>
    public static int Poll(PollEntry[] entries, TimeSpan? timeout)
    {
        int milliseconds = timeout is { } time ? (int)Math.Ceiling(time.TotalMilliseconds) : -1;
        int ready = PollOnce(entries, (nuint)entries.Length, milliseconds);
        return ready < 0 && Marshal.GetLastPInvokeError() == Interrupted ? 0 : ready;
    }

    /// <returns>0 at the end of the input, below zero when it failed.</returns>
    public static int Read(int descriptor, Span<byte> buffer)
    {
        while (true)
        {
            nint read = ReadOnce(descriptor, ref buffer[0], (nuint)buffer.Length);
            if (read >= 0 || Marshal.GetLastPInvokeError() != Interrupted) return (int)read;
        }
    }

    /// <returns>False when the descriptor takes no more: the terminal has gone.</returns>
    public static bool Write(int descriptor, ReadOnlySpan<byte> bytes)
    {
        var copy = bytes.ToArray().AsSpan();
        while (!copy.IsEmpty)
        {
            nint written = WriteOnce(descriptor, ref copy[0], (nuint)copy.Length);
            if (written > 0)
            {
                copy = copy[(int)written..];
                continue;
            }

            int error = Marshal.GetLastPInvokeError();
            if (error == TryAgain) Poll([new PollEntry(descriptor, PollOutput)], null);
            else if (error != Interrupted) return false;
        }

        return true;
    }

    /// <returns>Null when the terminal does not say.</returns>
    public static (int Width, int Height)? WindowSize(int descriptor)
    {
        var size = new ushort[4];
        int result = OperatingSystem.IsMacOS()
            ? RuntimeInformation.ProcessArchitecture == Architecture.Arm64
                ? IoctlOnStack(descriptor, 0x40087468, 0, 0, 0, 0, 0, 0, size)
                : Ioctl(descriptor, 0x40087468, size)
            : Ioctl(descriptor, 0x5413, size);
        return result == 0 && size[0] > 0 && size[1] > 0 ? (size[1], size[0]) : null;
    }
}
