namespace SearchEngine.App.Tests;

/// <summary>The bottom line.</summary>
public sealed class StatusTests
{
    [Fact]
    public void While_files_are_read_the_keys_are_named_beside_it()
    {
        var screen = new ScreenDriver(80, 24).Open().Type("\r");
        screen.Receive(new IndexingMoved("watching: 1 new, 0 changed, 0 unchanged, 0 gone; articles read: 1; in /a/rather/long/folder/of/articles"));
        string status = Status(screen);
        Assert.Contains("watching: 1 new", status, StringComparison.Ordinal);
        Assert.Contains("? help", status, StringComparison.Ordinal);
        screen.Type("d");
        Assert.Contains("Esc", Status(screen), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_results_only_keys_that_work_are_named()
    {
        var screen = new ScreenDriver(80, 24).Open().Type("zzzz\r");
        string status = Status(screen);
        Assert.Contains("another query", status, StringComparison.Ordinal);
        Assert.DoesNotContain("wordings", status, StringComparison.Ordinal);
    }

    private static string Status(ScreenDriver screen) => screen.Text().Split('\n')[23];
}
