using SearchEngine.TestKit;

namespace SearchEngine.App.Tests;

public sealed class SettingsReadmeTests
{
    [Fact]
    public void Every_setting_is_described_with_its_variable()
    {
        var readme = new Markdown(File.ReadAllText(Path.Combine(Repository.Root, "src", "SearchEngine.App", "README.md")));
        Assert.Equal(Setting.All.Select(s => (s.Name, s.Variable)), readme.Section("Settings").Rows.Select(row => (row[0].Code.First(), row[1].Code.First())));
    }
}
