using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using SearchEngine.Terminal;

namespace SearchEngine.TestKit;

/// <summary>
/// A program on a pseudo-terminal whose other end the test holds: it decides when bytes come and when they are read, which
/// tmux decides by itself. Linux alone.
/// </summary>
public sealed class PseudoTerminal : IDisposable
{
    private const int ReadWrite = 2;
    private const int NoControllingTerminal = 0x100;

    /// <summary>A program that had the test's end too would never see it close.</summary>
    private const int NotInherited = 0x80000;
    private const short Readable = 1;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly int _width;
    private readonly int _height;
    private readonly int _master;
    private readonly string _name;
    private readonly MemoryStream _seen = new();
    private Process? _process;

    public PseudoTerminal(int width, int height)
    {
        (_width, _height) = (width, height);
        _master = posix_openpt(ReadWrite | NoControllingTerminal | NotInherited);
        var name = new byte[64];
        if (_master < 0 || grantpt(_master) != 0 || unlockpt(_master) != 0 || ptsname_r(_master, name, (nuint)name.Length) != 0) throw new IOException("no pseudo-terminal could be opened");
        _name = Encoding.ASCII.GetString(name).TrimEnd('\0');
    }

    /// <summary>All that the program has written and the test has read.</summary>
    public ReadOnlyMemory<byte> Seen => _seen.ToArray();

    /// <summary>Frames among it: each is one synchronized update.</summary>
    public int Frames => Encoding.Latin1.GetString(_seen.ToArray()).Split("\e[?2026h").Length - 1;

    /// <summary>Starts a program for which this is the controlling terminal.</summary>
    public void Start(IReadOnlyList<string> words, string folder, IReadOnlyDictionary<string, string> variables)
    {
        ProgramRun.Run("stty", ["-F", _name, "rows", Number(_height), "cols", Number(_width)], folder);
        var start = new ProcessStartInfo("sh", ["-c", $"exec setsid -w -c \"$@\" <{_name} >{_name} 2>&1", "sh", .. words]) { WorkingDirectory = folder };
        foreach (var (variable, value) in variables) start.Environment[variable] = value;
        _process = Process.Start(start)!;
    }

    /// <summary>Bytes as they come from a keyboard, those of one call at once.</summary>
    public void Type(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        if (write(_master, bytes, (nuint)bytes.Length) != bytes.Length) throw new IOException("the program does not take what is typed");
    }

    /// <summary>Reads until the screen shows something.</summary>
    /// <exception cref="TimeoutException">It does not within a minute; the message is what it shows.</exception>
    public void WaitFor(Func<string, bool> isShown)
    {
        var clock = Stopwatch.StartNew();
        while (true)
        {
            ReadAll();
            if (Screen() is { } screen && isShown(screen)) return;
            if (clock.Elapsed > Patience) throw new TimeoutException($"there is still:\n{Screen()}");
        }
    }

    /// <summary>Asks the program to end, and waits for that.</summary>
    /// <exception cref="TimeoutException">It did not within a minute.</exception>
    public void Terminate(string folder)
    {
        ProgramRun.Run("kill", ["-TERM", Number(_process!.Id)], folder);
        if (!_process.WaitForExit(Patience)) throw new TimeoutException("the program goes on");
    }

    public void Dispose()
    {
        _ = close(_master);
        if (_process is not null && !_process.WaitForExit(Patience)) _process.Kill(entireProcessTree: true);
        _process?.Dispose();
        _seen.Dispose();
    }

    /// <summary>What there is now, and what follows at once.</summary>
    private void ReadAll()
    {
        var buffer = new byte[4096];
        var waiting = new[] { new PollEntry(_master, Readable) };
        while (poll(waiting, 1, 50) > 0)
        {
            nint read = read_(_master, buffer, (nuint)buffer.Length);
            if (read <= 0) return;
            _seen.Write(buffer, 0, (int)read);
        }
    }

    /// <summary>Null while a sequence has come only half.</summary>
    private string? Screen()
    {
        byte[] bytes = _seen.ToArray();
        int start = bytes.AsSpan().IndexOf("\e[?1049h"u8);
        if (start < 0) return null;
        var model = new ModelTerminal(_width, _height, RuneWidth.Of);
        try
        {
            model.Write(bytes.AsSpan(start));
            return model.Text();
        }
        catch (Exception e) when (e is FormatException or DecoderFallbackException)
        {
            return null;
        }
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    [DllImport("libc", SetLastError = true)]
    private static extern int posix_openpt(int flags);

    [DllImport("libc", SetLastError = true)]
    private static extern int grantpt(int descriptor);

    [DllImport("libc", SetLastError = true)]
    private static extern int unlockpt(int descriptor);

    [DllImport("libc", SetLastError = true)]
    private static extern int ptsname_r(int descriptor, byte[] name, nuint length);

    [DllImport("libc", SetLastError = true)]
    private static extern int poll([In, Out] PollEntry[] entries, nuint count, int milliseconds);

    [DllImport("libc", EntryPoint = "read", SetLastError = true)]
    private static extern nint read_(int descriptor, byte[] buffer, nuint count);

    [DllImport("libc", SetLastError = true)]
    private static extern nint write(int descriptor, byte[] bytes, nuint count);

    [DllImport("libc", SetLastError = true)]
    private static extern int close(int descriptor);

    [StructLayout(LayoutKind.Sequential)]
    private struct PollEntry(int descriptor, short events)
    {
        private readonly int _descriptor = descriptor;
        private readonly short _events = events;
        private readonly short _found;
    }
}
