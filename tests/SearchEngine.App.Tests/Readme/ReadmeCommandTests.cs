using System.Text.RegularExpressions;
using SearchEngine.TestKit;

namespace SearchEngine.App.Tests;

/// <summary>What the READMEs say of the program, tried on the program.</summary>
public sealed class ReadmeCommandTests
{
    [Fact]
    public void Every_command_of_the_README_prints_something_and_succeeds()
    {
        using var folder = new TemporaryFolder();

        foreach (string line in ReadMarkdown("README.md").Section("On the command line").FencedLines)
        {
            var run = SaidProgram.Run(line, folder.Path);
            Assert.True(run.ExitCode == 0, $"{line}\n{run.Error}");
            Assert.NotEqual("", run.Output);
        }
    }

    [Fact]
    public void Without_a_terminal_and_an_index_the_program_reads_the_samples_and_prints_a_first_search()
    {
        using var folder = new TemporaryFolder();

        var run = SaidProgram.Run("said", folder.Path);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(ExpectedArticle.All, article => article.Title is { } title && run.Output.Contains(title, StringComparison.Ordinal));
    }

    [Fact]
    public void The_README_of_the_index_names_every_file_that_is_written()
    {
        using var folder = new TemporaryFolder();
        var described = ReadMarkdown("index/README.md").Rows.SelectMany(row => row[0].Code).Select(Shape).ToHashSet();

        Assert.Equal(0, SaidProgram.Run("said index src/SearchEngine.App/Samples", folder.Path).ExitCode);

        Assert.Empty(Directory.EnumerateFiles(folder.Combine("index")).Select(Path.GetFileName).Select(name => Shape(name!)).Except(described));
    }

    // "s12.terms" and "s7.terms" are files of one kind.
    private static string Shape(string name) => Regex.Replace(name, "[0-9]+", "0");

    private static Markdown ReadMarkdown(string path) => new(File.ReadAllText(Path.Combine(Repository.Root, path)));
}
