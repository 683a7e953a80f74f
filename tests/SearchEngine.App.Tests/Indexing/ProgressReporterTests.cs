namespace SearchEngine.App.Tests;

public sealed class ProgressReporterTests
{
    [Theory]
    [InlineData(0, "0:00")]
    [InlineData(61, "1:01")]
    [InlineData(3_599, "59:59")]
    [InlineData(3_600, "1:00:00")]
    [InlineData(90_061, "25:01:01")]
    public void Time_is_short(int seconds, string shown) => Assert.Equal(shown, ProgressReporter.Clock(TimeSpan.FromSeconds(seconds)));

    [Fact]
    public void A_line_tells_how_much_of_how_much()
    {
        var progress = new IndexingProgress();
        Assert.Equal("looking for files", ProgressReporter.Line(progress));
        progress.Begin(3_000, 400_000_000);
        progress.FileDone(34_000_000);
        progress.ArticleDone();
        Assert.StartsWith("1 of 3,000 files · 1 article · 34 MB of 400 MB · ", ProgressReporter.Line(progress), StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_a_terminal_one_line_is_drawn_over_and_taken_away()
    {
        using var world = new SaidWorld();
        using var error = new SignallingWriter();
        var context = world.Context(TextWriter.Null, error) with { ErrorStyle = new OutputStyle(() => 20, isTerminal: true, hasColour: false) };
        await using (new ProgressReporter(context, new IndexingProgress())) error.Written.Wait(TestContext.Current.CancellationToken);
        Assert.StartsWith("\rlooking for files\e[K", error.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("\r\e[K", error.ToString(), StringComparison.Ordinal);
    }

    private sealed class SignallingWriter : StringWriter
    {
        public ManualResetEventSlim Written { get; } = new();

        public override void Write(string? value)
        {
            base.Write(value);
            Written.Set();
        }

        protected override void Dispose(bool disposing)
        {
            Written.Dispose();
            base.Dispose(disposing);
        }
    }
}
