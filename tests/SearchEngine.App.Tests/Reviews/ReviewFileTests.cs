using SearchEngine.Model;
using SearchEngine.TestKit;

namespace SearchEngine.App.Tests;

public sealed class ReviewFileTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2021, 2, 3, 12, 0, 0, TimeSpan.Zero);

    private readonly TemporaryFolder _folder = new();

    private ReviewFile File => new(_folder.Combine("deep", "reviews.jsonl"));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Decisions_come_back_as_they_were_and_the_last_one_holds()
    {
        var first = Decided("a1#2", ReviewVerdict.Seen, "first \e note\n“two”", Noon, "the words");
        var second = Decided("a1#2", ReviewVerdict.Used, null, Noon.AddMinutes(1), null);
        var other = Decided("b2", ReviewVerdict.Rejected, null, Noon.AddMinutes(2), null);
        foreach (var review in new[] { first, second, other }) File.Append(review);
        Assert.Equal([first, second, other], File.History(Fail));
        Assert.Equal([second, other], File.Load(Fail).All);
        Assert.Equal(ReviewVerdict.Used, File.Load(Fail).VerdictOf(new ResultReference("a1", 1)));
    }

    [Fact]
    public void A_decision_that_is_taken_back_is_gone_from_the_ledger_and_stays_in_the_history()
    {
        File.Append(Decided("a1", ReviewVerdict.Used, "x", Noon, null));
        File.Append(Decided("a1", ReviewVerdict.Open, null, Noon, null));
        Assert.Equal(0, File.Load(Fail).Count);
        Assert.Equal(2, File.History(Fail).Count);
    }

    [Fact]
    public void A_ledger_in_memory_changes_as_the_file_does()
    {
        Review[] history = [Decided("a1", ReviewVerdict.Used, null, Noon, null), Decided("a1#1", ReviewVerdict.Seen, null, Noon, null), Decided("a1", ReviewVerdict.Open, null, Noon, null)];
        var ledger = history.Aggregate(ReviewLedger.Empty, (l, r) => l.With(r));
        Assert.Equal(ReviewLedger.Of(history).All, ledger.All);
        Assert.Null(ledger.Find(new ResultReference("a1", null)));
    }

    [Fact]
    public void A_line_that_a_crash_cut_short_is_named_and_left_out_and_does_not_swallow_the_next()
    {
        File.Append(Decided("a1", ReviewVerdict.Used, null, Noon, null));
        System.IO.File.AppendAllText(File.Path, "{\"result\":\"a2\",\"ver");
        File.Append(Decided("a3", ReviewVerdict.Used, null, Noon, null));
        Assert.Equal(3, System.IO.File.ReadAllLines(File.Path).Length);
        var told = new List<string>();
        Assert.Equal(["a1", "a3"], File.Load(told.Add).All.Select(r => r.Of.ToString()));
        Assert.Equal($"{File.Path}, line 2: it is no line of a review ledger; it is left out", Assert.Single(told));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("{\"result\":7}")]
    [InlineData("{\"result\":\"a1\",\"verdict\":\"loved\",\"at\":\"2021-02-03T04:05:06Z\"}")]
    [InlineData("{\"result\":\"a1\",\"verdict\":\"used\",\"at\":\"yesterday\"}")]
    [InlineData("{\"result\":\"a1\",\"verdict\":\"used\",\"at\":null}")]
    public void Whatever_stands_in_a_line_the_others_are_read(string line)
    {
        File.Append(Decided("a1", ReviewVerdict.Used, null, Noon, null));
        System.IO.File.AppendAllText(File.Path, line + "\n");
        var told = new List<string>();
        Assert.Single(File.Load(told.Add).All);
        Assert.Equal(line.Length == 0 ? 0 : 1, told.Count);
    }

    [Fact]
    public void Many_writers_lose_nothing()
    {
        Parallel.For(0, 40, i => File.Append(Decided($"a{i}", ReviewVerdict.Seen, null, Noon, null)));
        Assert.Equal(40, File.Load(Fail).Count);
    }

    [Theory]
    [InlineData("a1", "a1", null)]
    [InlineData("a1#1", "a1", 0)]
    [InlineData("x#y#12", "x#y", 11)]
    [InlineData("a1#0", "a1#0", null)]
    [InlineData("#1", "#1", null)]
    [InlineData("a1#", "a1#", null)]
    [InlineData("a1#99999999999", "a1#99999999999", null)]
    public void A_reference_is_an_id_and_a_number_from_1(string text, string id, int? number)
    {
        Assert.Equal(new ResultReference(id, number), ResultReference.Parse(text));
        Assert.Equal(text, ResultReference.Parse(text).ToString());
    }

    private static void Fail(string line) => Assert.Fail(line);

    private static Review Decided(string result, ReviewVerdict verdict, string? note, DateTimeOffset at, string? about)
        => new(ResultReference.Parse(result), verdict, note, at, about);
}
