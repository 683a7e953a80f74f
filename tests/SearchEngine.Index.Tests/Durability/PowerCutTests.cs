using SearchEngine.TestKit;

namespace SearchEngine.Index.Tests;

public sealed class PowerCutTests
{
    private const int Steps = 25;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_power_cut_loses_nothing_acknowledged(bool mergeInBackground) => Seeded.Cases(Scale.Of(50, 500), random =>
    {
        using var folder = TemporaryDirectory.InMemory();
        var directory = new FaultyDirectory(folder.Combine("before"));
        var session = new Session(directory, random, mergeInBackground);
        directory.CutPowerAt(random.Next(1, 250));
        session.Run(Steps);
        session.AssertSurvivedIn(directory.AfterPowerCut(folder.Combine("after"), random.Next()));
        Assert.Empty(directory.Misuse);
    });

    /// <summary>After a failure the next writer judges by what it sees, which the device may not have yet.</summary>
    [Fact]
    public void A_power_cut_after_a_failure_loses_nothing_acknowledged() => Seeded.Cases(Scale.Of(50, 500), random =>
    {
        using var folder = TemporaryDirectory.InMemory();
        var directory = new FaultyDirectory(folder.Combine("before"));
        var session = new Session(directory, random, mergeInBackground: false);
        directory.FailAt(random.Next(1, 12), only: DiskOperationKind.SyncDirectory);
        session.Run(Steps);
        directory.Heal();
        using (var reader = IndexReader.Open(directory, TestFields.Schema)) session.Resume(reader);
        directory.CutPowerAt(random.Next(1, 40));
        session.Run(Steps);
        session.AssertSurvivedIn(directory.AfterPowerCut(folder.Combine("after"), random.Next()));
        Assert.Empty(directory.Misuse);
    });

    [Fact]
    public void A_killed_process_loses_nothing_acknowledged() => Seeded.Cases(Scale.Of(30, 300), random =>
    {
        using var folder = TemporaryDirectory.InMemory();
        var directory = new FaultyDirectory(folder.Combine("before"));
        var session = new Session(directory, random, mergeInBackground: false);
        directory.CutPowerAt(random.Next(1, 250));
        session.Run(Steps);
        session.AssertSurvivedIn(directory.AfterKill(folder.Combine("after")));
    });
}
