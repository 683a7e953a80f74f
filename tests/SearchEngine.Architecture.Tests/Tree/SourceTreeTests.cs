using System.Text.RegularExpressions;

namespace SearchEngine.Architecture.Tests;

public sealed class SourceTreeTests(ITestOutputHelper output)
{
    private static readonly string[] TopLevel = ["Directory.Packages.props", "README.md", "SearchEngine.sln", "index", "src", "tests"];
    private static readonly string[] TextEndings = [".cs", ".csproj", ".props", ".targets", ".md", ".sln", ".txt", ".json", ".jsonl", ".html", ".sh", ".py", ".java", ".editorconfig", ".gitignore", "/run"];

    /// <summary>A checkout or a home folder on somebody's machine; written so that this file does not match itself. A made-up home in a test is none.</summary>
    private static readonly Regex MachinePath = new("(?<![A-Za-z0-9.])(/roo[t]/|/wor[k]/|/tmp/(tree[s]|wor[k]))", RegexOptions.CultureInvariant);

    [Fact]
    public void The_top_level_holds_what_was_given_and_dotfiles()
    {
        var entries = SourceTree.Files.Select(path => path.Split('/')[0]).Distinct().Where(entry => entry[0] != '.');

        Assert.Equal(TopLevel, entries.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_file_names_a_path_of_somebodys_machine()
    {
        var found = from path in SourceTree.Files
                    where TextEndings.Any(ending => path.EndsWith(ending, StringComparison.Ordinal))
                    from match in MachinePath.Matches(SourceTree.ReadText(path))
                    select $"{path}: {match.Value}";

        Assert.Empty(found);
    }

    [Fact]
    public void Unsafe_code_is_allowed_in_the_project_file_of_Storage_alone()
    {
        var allowed = SourceTree.Files.Where(path => path.EndsWith(".csproj", StringComparison.Ordinal) || path.EndsWith(".props", StringComparison.Ordinal))
            .Where(path => SourceTree.ReadText(path).Contains("AllowUnsafeBlocks", StringComparison.Ordinal));

        Assert.Equal(["src/SearchEngine.Storage/SearchEngine.Storage.csproj"], allowed);
    }

    /// <summary>A feel, not a limit: one long file is fine where it is one thing, a house of long files is not.</summary>
    [Fact]
    public void Most_files_of_the_product_can_be_read_in_one_sitting()
    {
        var lengths = SourceTree.Files.Where(path => path.StartsWith("src/", StringComparison.Ordinal) && path.EndsWith(".cs", StringComparison.Ordinal))
            .Select(path => (Path: path, Lines: SourceTree.ReadText(path).Count(c => c == '\n')))
            .OrderBy(file => file.Lines).ToList();
        int median = lengths[lengths.Count / 2].Lines;
        int ninetieth = lengths[lengths.Count * 9 / 10].Lines;
        output.WriteLine($"{lengths.Count} files; lines: median {median}, 90 % up to {ninetieth}");
        foreach (var (path, lines) in lengths.Where(file => file.Lines > 300)) output.WriteLine($"{lines,6}  {path}");

        Assert.InRange(median, 1, 150);
        Assert.InRange(ninetieth, 1, 300);
    }
}
