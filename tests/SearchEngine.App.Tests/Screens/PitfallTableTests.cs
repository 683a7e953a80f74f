using SearchEngine.TestKit;

namespace SearchEngine.App.Tests;

public sealed class PitfallTableTests
{
    private static readonly string Tests = Path.Combine(Repository.Root, "tests");

    [Fact]
    public void Every_test_that_the_table_names_is_there()
    {
        var table = new Markdown(File.ReadAllText(Path.Combine(Tests, "SearchEngine.App.Tests", "Screens", "README.md")));
        var named = table.Rows.SelectMany(row => row[1].Code).Where(code => code.Contains("Tests.", StringComparison.Ordinal)).ToList();
        Assert.True(named.Count > table.Rows.Count());
        Assert.DoesNotContain(named, name => !IsThere(name));
    }

    private static bool IsThere(string name)
    {
        string[] parts = name.Split('.');
        return Directory.EnumerateFiles(Tests, parts[0] + ".cs", SearchOption.AllDirectories).Any(file => File.ReadAllText(file).Contains($" void {parts[1]}(", StringComparison.Ordinal));
    }
}
