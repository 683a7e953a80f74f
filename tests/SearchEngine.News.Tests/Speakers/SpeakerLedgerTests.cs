using SearchEngine.Model;

namespace SearchEngine.News.Tests;

public sealed class SpeakerLedgerTests
{
    private static readonly FacetValue[] Names = [new("Mohammad Bagher Ghalibaf", 5), new("Mohammad Baqer Qalibaf", 3), new("Ghalibaf", 2), new("Odo Brandt", 4)];
    private static readonly SpeakerMatches Matches = SpeakerMatcher.Match(Names);

    [Fact]
    public void Without_entries_the_matchers_groups_stand()
    {
        var directory = SpeakerLedger.Empty.Apply(Matches, Names);
        Assert.Equal("Mohammad Bagher Ghalibaf", directory.Shown("Mohammad Baqer Qalibaf"));
        Assert.Equal("Odo Brandt", directory.Shown("Odo Brandt"));
        Assert.Equal("Ghalibaf", directory.Shown("Ghalibaf"));
    }

    [Fact]
    public void A_merge_joins_two_groups_and_undoing_it_parts_them()
    {
        var entry = new LedgerEntry(LedgerAction.Merge, "Mohammad Baqer Qalibaf", "Ghalibaf");
        var ledger = SpeakerLedger.Empty.With(entry);
        Assert.Equal(["Mohammad Bagher Ghalibaf", "Mohammad Baqer Qalibaf", "Ghalibaf"], ledger.Apply(Matches, Names).Spellings("Mohammad Bagher Ghalibaf"));
        Assert.Equal("Ghalibaf", ledger.Without(entry).Apply(Matches, Names).Shown("Ghalibaf"));
    }

    [Fact]
    public void A_split_undoes_what_the_matcher_joined()
    {
        var directory = SpeakerLedger.Parse("split Mohammad Bagher Ghalibaf | Mohammad Baqer Qalibaf").Apply(Matches, Names);
        Assert.Equal("Mohammad Baqer Qalibaf", directory.Shown("Mohammad Baqer Qalibaf"));
    }

    [Fact]
    public void A_rename_shows_the_group_under_the_new_name()
    {
        var directory = SpeakerLedger.Parse("rename Mohammad Baqer Qalibaf -> M. B. Ghalibaf").Apply(Matches, Names);
        Assert.Equal("M. B. Ghalibaf", directory.Shown("Mohammad Bagher Ghalibaf"));
    }

    [Fact]
    public void A_rename_to_another_speakers_name_merges_the_two()
    {
        var directory = SpeakerLedger.Parse("rename Mohammad Bagher Ghalibaf -> Odo Brandt").Apply(Matches, Names);
        Assert.Equal(["Mohammad Bagher Ghalibaf", "Odo Brandt", "Mohammad Baqer Qalibaf"], directory.Spellings("Odo Brandt"));
    }

    [Fact]
    public void Bad_lines_are_reported_with_their_number_and_kept()
    {
        const string Text = "# mine\njoin A = B\nmerge A\n\nsplit A | B\nmerge A = A\n";
        var ledger = SpeakerLedger.Parse(Text);
        Assert.Equal([2, 3, 6], ledger.Problems.Select(p => p.Line));
        Assert.Equal([new LedgerEntry(LedgerAction.Split, "A", "B")], ledger.Entries);
        Assert.Equal(Text, ledger.ToString());
    }

    [Fact]
    public void A_name_that_would_not_be_read_back_is_refused()
        => Assert.Throws<ArgumentException>(() => SpeakerLedger.Empty.With(new LedgerEntry(LedgerAction.Merge, "A = B", "C")));

    [Fact]
    public void Later_lines_win()
    {
        var directory = SpeakerLedger.Parse("merge Odo Brandt = Ghalibaf\nsplit Odo Brandt | Ghalibaf").Apply(Matches, Names);
        Assert.Equal("Ghalibaf", directory.Shown("Ghalibaf"));
    }
}
