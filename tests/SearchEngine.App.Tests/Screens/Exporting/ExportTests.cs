using SearchEngine.TestKit;

namespace SearchEngine.App.Tests;

public sealed class ExportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ScreenDriver _screen = new ScreenDriver(120, 35).Open();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void All_results_go_into_a_new_file_and_one_that_is_there_is_kept()
    {
        string path = _folder.Combine("found");
        _screen.Type($"sanctions\rE\u0015{path}\r");
        var export = Assert.IsType<ExportResults>(_screen.Done[^1]);
        Assert.Equal((OutputFormat.Csv, path + ".csv"), (export.Format, export.Path));
        using var index = new FakeIndex();
        Assert.StartsWith("2 results are in", ResultFile.Write(index, export), StringComparison.Ordinal);
        Assert.Equal(3, File.ReadAllLines(path + ".csv").Length);
        Assert.Throws<IOException>(() => ResultFile.Write(index, export));
    }

    [Fact]
    public void The_formats_are_gone_through_with_the_arrows()
    {
        _screen.Type("sanctions\rE\e[B\e[B\r");
        var export = Assert.IsType<ExportResults>(_screen.Done[^1]);
        Assert.Equal((OutputFormat.Markdown, "said-sanctions.md"), (export.Format, export.Path));
    }

    [Fact]
    public void The_editor_and_the_pager_get_the_article_on_show()
    {
        _screen.Type("sanctions\re");
        Assert.Equal("envoys", Assert.IsType<ShowElsewhere>(_screen.Done[^1]).Article.Id);
        _screen.Type("\rp");
        Assert.True(Assert.IsType<ShowElsewhere>(_screen.Done[^1]).InPager);
    }

    [Fact]
    public void Another_program_gets_its_arguments_as_they_are_and_the_terminal_comes_back()
    {
        using var terminal = new HeadlessTerminal(80, 24);
        string odd = _folder.Combine("a $(touch x) b");
        Assert.Null(OtherPrograms.Run(terminal, ["/usr/bin/touch", odd]));
        Assert.True(File.Exists(odd));
        Assert.False(File.Exists("x"));
        Assert.Contains("not found", OtherPrograms.Run(terminal, ["no-such-editor", "a"])!, StringComparison.Ordinal);
        Assert.Contains("ended with 1", OtherPrograms.Run(terminal, ["/bin/false"])!, StringComparison.Ordinal);
    }
}
