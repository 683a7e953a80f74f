using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace SearchEngine.TestKit;

/// <summary>
/// Runs a small Java program of the tests against Lucene 8, where there are a JDK and Lucene (Debian: default-jdk-headless,
/// liblucene8-java); elsewhere the test is skipped and says what is missing.
/// </summary>
public static class LuceneProgram
{
    private const string JarFolder = "/usr/share/java";

    /// <param name="source">The program's file, relative to the repository's root; the class is named like it.</param>
    /// <param name="input">Given on standard input.</param>
    /// <returns>What it prints, line by line.</returns>
    public static string[] Run(string source, string input, params ReadOnlySpan<string> arguments)
    {
        string classPath = string.Join(Path.PathSeparator, Jar("core"), Jar("analyzers-common"), Jar("queryparser"), Jar("queries"));
        using var classes = new TemporaryFolder();
        Start("javac", ["-cp", classPath, "-d", classes.Path, Path.Combine(Repository.Root, source)], "");
        string output = Start("java", ["-cp", classPath + Path.PathSeparator + classes.Path, Path.GetFileNameWithoutExtension(source), .. arguments], input);
        return output.TrimEnd('\n').Split('\n');
    }

    private static string Jar(string part)
    {
        string pattern = $"lucene-{part}-8*.jar";
        return (Directory.Exists(JarFolder) ? Directory.EnumerateFiles(JarFolder, pattern).Order().FirstOrDefault() : null)
            ?? throw Repository.Skip($"no {pattern} in {JarFolder} (Debian: liblucene8-java)");
    }

    private static string Start(string program, string[] arguments, string input)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = utf8,
            StandardOutputEncoding = utf8,
        };
        using var process = Begin(start);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return process.ExitCode == 0 ? output.GetAwaiter().GetResult() : throw new InvalidOperationException($"{program}: {errors.GetAwaiter().GetResult()}");
    }

    private static Process Begin(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw Repository.Skip($"no {start.FileName} here (Debian: default-jdk-headless)");
        }
    }
}
