using System.Diagnostics;
using System.Globalization;
using SearchEngine.TestKit;

namespace SearchEngine.App.Tests;

/// <summary>A tmux server of its own with one shell in one window: the real program in a real terminal, driven by keys.</summary>
internal sealed class TmuxSession : IDisposable
{
    public const int Width = 100;
    public const int Height = 30;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly string _folder;
    private readonly string _socket;

    private TmuxSession(string folder, string shell)
    {
        _folder = folder;
        _socket = Path.Combine(folder, "tmux");
        Tmux("-f", "/dev/null", "new-session", "-d", "-s", "s", "-x", Number(Width), "-y", Number(Height), $"env PS1='$ ' {shell}");
        EndWithTheTests();
        WaitFor(screen => screen.Contains('$', StringComparison.Ordinal));
    }

    /// <summary>Starts a shell in a folder; skips the test where there is no tmux.</summary>
    public static TmuxSession Start(TemporaryFolder folder, string shell = "sh")
    {
        if (!IsThere()) Assert.Skip("tmux is not installed: the real program is not driven in a real terminal");
        return new TmuxSession(folder.Path, shell);
    }

    /// <summary>Types text as it is.</summary>
    public TmuxSession Type(string text)
    {
        Tmux("send-keys", "-t", "s", "-l", "--", text);
        return this;
    }

    /// <summary>Presses keys by tmux's names: Enter, Down, C-c, BTab.</summary>
    public TmuxSession Press(params string[] keys)
    {
        Tmux(["send-keys", "-t", "s", .. keys]);
        return this;
    }

    /// <summary>Presses and releases the left button, at a column and row from 0, as a terminal reports it.</summary>
    public TmuxSession Click(int x, int y) => Report($"\e[<0;{Number(x + 1)};{Number(y + 1)}M\e[<0;{Number(x + 1)};{Number(y + 1)}m");

    /// <summary>Moves the mouse to a place with the left button held.</summary>
    public TmuxSession Drag(int x, int y) => Report($"\e[<32;{Number(x + 1)};{Number(y + 1)}M");

    /// <summary>Runs a line in the shell and waits for its end.</summary>
    public void Run(string line)
    {
        string done = $"done-{Guid.NewGuid():N}";
        Type($"{line}; echo; echo {done[..5]}''{done[5..]}").Press("Enter");
        WaitFor(screen => screen.Contains(done, StringComparison.Ordinal));
    }

    /// <summary>Gives the window another size and waits until the terminal has it, which tmux puts off for a while.</summary>
    public void Resize(int width, int height)
    {
        Tmux("resize-window", "-t", "s", "-x", Number(width), "-y", Number(height));
        string terminal = Format("#{pane_tty}"), size = $"{Number(height)} {Number(width)}\n";
        WaitUntil(() => ProgramRun.Run("stty", ["-F", terminal, "size"], _folder).Output, found => found == size);
    }

    /// <summary>Writes every byte that comes to the terminal from now on to a file of the folder.</summary>
    public void Record(string file) => Tmux("pipe-pane", "-t", "s", $"cat >'{Path.Combine(_folder, file)}'");

    public string Screen() => Tmux("capture-pane", "-p", "-t", "s");

    /// <summary>What tmux knows of the terminal: #{pane_title}, #{alternate_on}, #{cursor_flag} …</summary>
    public string Format(string format) => Tmux("display-message", "-p", "-t", "s", format).TrimEnd('\n');

    /// <summary>Waits until the screen shows something.</summary>
    /// <exception cref="TimeoutException">It does not within a minute; the message is what it shows.</exception>
    public void WaitFor(Func<string, bool> isShown) => WaitUntil(Screen, isShown);

    /// <summary>Hangs up, and waits until every program of the terminal has ended: one that still writes would write into a folder that is being deleted.</summary>
    public void Dispose()
    {
        string session = Format("#{pane_pid}");
        Tmux("kill-server");
        WaitUntil(() => string.Join('\n', LinuxProcess.OfSession(session)), running => running.Length == 0);
    }

    /// <summary>The server is nobody's child and would outlive tests that are killed, and with it all that runs in its terminal.</summary>
    private void EndWithTheTests()
        => Tmux("run-shell", "-b", $"while kill -0 {Number(Environment.ProcessId)} 2>/dev/null; do sleep 1; done; tmux -S '{_socket}' kill-server");

    private static void WaitUntil(Func<string> look, Func<string, bool> isShown)
    {
        var clock = Stopwatch.StartNew();
        for (string shown = look(); !isShown(shown); shown = look())
        {
            if (clock.Elapsed > Patience) throw new TimeoutException($"there is still:\n{shown}");
            Thread.Sleep(20);
        }
    }

    private static bool IsThere()
    {
        try
        {
            return ProgramRun.Run("tmux", ["-V"], ".").ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private string Tmux(params IEnumerable<string> arguments) => ProgramRun.Run("tmux", ["-S", _socket, .. arguments], _folder).Output;

    private TmuxSession Report(string bytes) => Press(["-H", .. bytes.Select(c => ((int)c).ToString("x2", CultureInfo.InvariantCulture))]);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
