using System.Diagnostics;
using System.Text;
using SearchEngine.TestKit;

namespace SearchEngine.Analysis.Tests;

/// <summary>Runs LuceneWords.java, where there are a JDK and Lucene 8 (Debian: default-jdk-headless, liblucene8-java), and says what is missing elsewhere.</summary>
internal static class LuceneWords
{
    private const string JarFolder = "/usr/share/java";
    private const string Program = "LuceneWords";

    /// <param name="task">"words" or "terms"; see the program.</param>
    /// <returns>A line for each line.</returns>
    public static string[] Run(string task, IEnumerable<string> lines)
    {
        string classPath = string.Join(Path.PathSeparator, Jar("lucene-core-8*.jar"), Jar("lucene-analyzers-common-8*.jar"));
        using TemporaryFolder classes = new();
        string source = Path.Combine(Repository.Root, "tests", "SearchEngine.Analysis.Tests", "Lucene", Program + ".java");
        Start("javac", ["-cp", classPath, "-d", classes.Path, source], "");
        string output = Start("java", ["-cp", classPath + Path.PathSeparator + classes.Path, Program, task], string.Join('\n', lines));
        return output.TrimEnd('\n').Split('\n');
    }

    private static string Jar(string pattern)
    {
        string? jar = Directory.Exists(JarFolder) ? Directory.EnumerateFiles(JarFolder, pattern).Order().FirstOrDefault() : null;
        if (jar is null) Assert.Skip($"no {pattern} in {JarFolder} (Debian: liblucene8-java)");
        return jar;
    }

    private static string Start(string program, string[] arguments, string input)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        using Process process = Begin(start);
        Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output.GetAwaiter().GetResult();
    }

    private static Process Begin(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip($"no {start.FileName} here (Debian: default-jdk-headless)");
            throw;
        }
    }
}
