using SearchEngine.Index;
using SearchEngine.Model;
using SearchEngine.TestKit;

namespace SearchEngine.Architecture.Tests;

public sealed class ReadmeTests
{
    private static readonly string[] Commands = ["dotnet run -c Release --project src/SearchEngine.App", "dotnet test SearchEngine.sln -c Release"];
    private static readonly Markdown Readme = new(SourceTree.ReadText("README.md"));

    public static TheoryData<string> Queries =>
        [.. Readme.Section("Ten searches to try").Rows.Concat(Readme.Section("The query language").Rows).SelectMany(row => row[0].Code)];

    [Theory]
    [InlineData("README.md")]
    [InlineData("index/README.md")]
    public void Every_path_that_a_README_names_is_there(string readme)
    {
        var paths = new Markdown(SourceTree.ReadText(readme)).Code.Where(IsPath).ToList();

        Assert.NotEmpty(paths);
        Assert.DoesNotContain(paths, path => !Path.Exists(Path.Combine(Repository.Root, path)));
    }

    [Fact]
    public void Every_room_that_stands_is_in_the_map_of_the_README()
    {
        var named = Readme.Section("Where things are").Rows.SelectMany(row => row[0].Code).Where(path => path.StartsWith("src/", StringComparison.Ordinal));

        Assert.Equal(House.Built.Select(row => $"src/{House.Room(row.Data).Namespace}").Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_two_commands_are_the_ones_that_the_gate_runs()
    {
        Assert.Equal(Commands, Readme.Section("Two commands").FencedLines);
        Assert.All(Commands, command => Assert.Contains(command, SourceTree.ReadText(".ci/run"), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public void A_query_of_the_README_can_be_read(string query) => Assert.NotNull(QueryParser.Parse(query));

    [Fact]
    public void The_README_of_the_index_points_at_every_format()
    {
        var formats = typeof(TermsFormat).Assembly.GetTypes().Select(type => type.Name).Where(name => name.EndsWith("Format", StringComparison.Ordinal));

        Assert.Equal(formats.Order(StringComparer.Ordinal), new Markdown(SourceTree.ReadText("index/README.md")).Code.Where(code => code.EndsWith("Format", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    private static bool IsPath(string code) => code.Contains('/') && !code.Contains(' ') && code[0] is not '/' and not '~';
}
