using System.Diagnostics;
using SearchEngine.TestKit;

namespace SearchEngine.App.Tests;

/// <summary>The program as it is built, in a process of its own.</summary>
internal static class SaidProcess
{
    private static readonly string[] WithoutPrivileges = ["--bounding-set=-all", "--inh-caps=-all"];

    private static string Program => typeof(Said).Assembly.Location;

    public static ProgramRun Run(string folder, params string[] arguments)
        => ProgramRun.Dotnet([Program, .. arguments], folder, Environment(folder));

    /// <summary>As somebody whom permissions hold: for root by giving up every privilege, for anybody else the same as <see cref="Run"/>.</summary>
    public static ProgramRun Unprivileged(string folder, params string[] arguments)
        => System.Environment.IsPrivilegedProcess
            ? ProgramRun.Run("setpriv", [.. WithoutPrivileges, "dotnet", Program, .. arguments], folder, Environment(folder))
            : Run(folder, arguments);

    /// <summary>Whether <see cref="Unprivileged"/> can run here: root may lack the program for it, or the right.</summary>
    public static bool CanGiveUpPrivileges()
    {
        if (OperatingSystem.IsWindows()) return false;
        if (!System.Environment.IsPrivilegedProcess) return true;
        try
        {
            return ProgramRun.Run("setpriv", [.. WithoutPrivileges, "true"], Path.GetTempPath()).ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    /// <summary>A shell's command line in which "said" is the program.</summary>
    public static ProgramRun Shell(string folder, string commands)
        => ProgramRun.Run("bash", ["-c", $"said() {{ dotnet '{Program}' \"$@\"; }}; {commands}"], folder, Environment(folder));

    /// <summary>A script of another shell, in which "said" is the program.</summary>
    /// <exception cref="System.ComponentModel.Win32Exception">There is no such shell.</exception>
    public static ProgramRun Shell(string folder, string shell, string script)
    {
        string programs = Directory.CreateDirectory(Path.Combine(folder, "bin")).FullName, program = Path.Combine(programs, "said"), file = Path.Combine(folder, "script." + shell);
        File.WriteAllText(program, $"#!/bin/sh\nexec dotnet '{Program}' \"$@\"\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        File.WriteAllText(file, script);
        var environment = Environment(folder);
        environment["PATH"] = $"{programs}:{System.Environment.GetEnvironmentVariable("PATH")}";
        environment["LC_ALL"] = "C.UTF-8";
        return ProgramRun.Run(shell, shell == "zsh" ? ["-f", file] : ["--no-config", file], folder, environment);
    }

    /// <summary>Under strace, with options that say what to do at which system call.</summary>
    public static ProgramRun Traced(string folder, IEnumerable<string> options, params string[] arguments)
        => ProgramRun.Run("strace", ["-f", "-qq", "-o", "/dev/null", .. options, "dotnet", Program, .. arguments], folder, Environment(folder));

    /// <summary>Started and not waited for; nothing comes on its standard input, which stays open.</summary>
    public static Process Start(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments]) { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var (name, value) in Environment(folder)) start.Environment[name] = value;
        return Process.Start(start)!;
    }

    /// <summary>Nothing of the person who runs the tests: settings, index and all else are in the folder.</summary>
    public static Dictionary<string, string> Environment(string folder) => new()
    {
        ["SAID_INDEX"] = "",
        ["SAID_CONFIG"] = Path.Combine(folder, "said.json"),
        ["SAID_DEBUG"] = "",
        ["XDG_DATA_HOME"] = Path.Combine(folder, "data"),
        ["XDG_CONFIG_HOME"] = Path.Combine(folder, "config"),
        ["COLUMNS"] = "",
        [ProgramRun.Diagnostics] = "0",
    };
}
