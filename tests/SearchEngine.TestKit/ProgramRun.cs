using System.Collections;
using System.Diagnostics;

namespace SearchEngine.TestKit;

/// <summary>What a program left behind: its exit code and everything it printed.</summary>
public sealed record ProgramRun(int ExitCode, string Output, string Error)
{
    /// <summary>Else a .NET program that is killed leaves its debugger's pipes in the folder for temporary files.</summary>
    public const string Diagnostics = "DOTNET_EnableDiagnostics";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>
    /// Runs the SDK that runs the tests, without the variables by which an outer build would reach into the inner one.
    /// </summary>
    public static ProgramRun Dotnet(IEnumerable<string> arguments, string folder, IReadOnlyDictionary<string, string>? variables = null)
        => Run(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments, folder, variables);

    /// <summary>Runs a program to its end, with nothing on its standard input and no terminal.</summary>
    /// <exception cref="TimeoutException">It did not end within five minutes and was killed.</exception>
    public static ProgramRun Run(string program, IEnumerable<string> arguments, string folder, IReadOnlyDictionary<string, string>? variables = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string name in OfTheOuterBuild()) start.Environment.Remove(name);
        start.Environment[Diagnostics] = "0";
        foreach (var (name, value) in variables ?? new Dictionary<string, string>()) start.Environment[name] = value;

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', start.ArgumentList)} did not end within {Patience}");
        }

        return new ProgramRun(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }

    private static IEnumerable<string> OfTheOuterBuild()
        => Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().Select(variable => (string)variable.Key)
            .Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase));
}
