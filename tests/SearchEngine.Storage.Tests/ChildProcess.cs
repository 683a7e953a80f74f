using System.Diagnostics;
using SearchEngine.TestKit;

namespace SearchEngine.Storage.Tests;

/// <summary>This assembly as a process of its own, to be killed, traced or run with other settings. It answers with one line.</summary>
internal sealed class ChildProcess : IDisposable
{
    public const string Mark = "--child";
    public const string TakeLock = "lock";
    public const string Commit = "commit";
    public const string SyncTwice = "sync-twice";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Process _process;

    private ChildProcess(Process process) => _process = process;

    public int Id => _process.Id;

    /// <param name="command">What runs the child, such as a tracer with its options; empty to run it directly.</param>
    public static ChildProcess Start(string action, string folder, string[]? command = null, (string Name, string Value)? setting = null)
    {
        string host = Environment.ProcessPath!, assembly = typeof(ChildProcess).Assembly.Location;
        string[] self = Path.GetFileNameWithoutExtension(host) == "dotnet" ? [host, assembly] : [host];
        string[] line = [.. command ?? [], .. self, Mark, action, folder];
        var start = new ProcessStartInfo(line[0], line[1..]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment[ProgramRun.Diagnostics] = "0";
        if (setting is (string name, string value)) start.Environment[name] = value;
        return new ChildProcess(Process.Start(start)!);
    }

    /// <summary>What the child does when it runs.</summary>
    public static int Act(string action, string folder)
    {
        try
        {
            var directory = new FileSystemDirectory(folder);
            if (action == TakeLock) HoldLock(directory);
            else if (action == Commit) WriteCommit(directory);
            else Retry(directory);
            return 0;
        }
        catch (IOException e)
        {
            Console.WriteLine(e.Message);
            return 1;
        }
    }

    public string ReadAnswer()
    {
        var line = _process.StandardOutput.ReadLineAsync();
        Assert.True(line.Wait(Patience), "the child did not answer");
        return line.Result ?? _process.StandardError.ReadToEnd();
    }

    public void Kill()
    {
        _process.Kill();
        Assert.True(_process.WaitForExit(Patience));
    }

    public void WaitForExit() => Assert.True(_process.WaitForExit(Patience));

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    private static void HoldLock(FileSystemDirectory directory)
    {
        using var held = directory.Lock();
        Console.WriteLine("locked");
        Console.In.ReadLine();
    }

    // The first failure is passed over in silence; the answer is what comes of trying again.
    private static void Retry(FileSystemDirectory directory)
    {
        using var file = directory.Create("a");
        file.Write([1]);
        try
        {
            file.Sync();
            Console.WriteLine("the first sync succeeded");
        }
        catch (IOException)
        {
            file.Sync();
            Console.WriteLine("the second sync succeeded");
        }
    }

    private static void WriteCommit(FileSystemDirectory directory)
    {
        using (var file = new FileWriter(directory, "pending", FileKind.Commit, 1, Guid.Empty))
        {
            file.WriteByte(1);
            file.Finish();
        }

        directory.Rename("pending", "commit");
        directory.Sync();
        Console.WriteLine("committed");
    }
}
