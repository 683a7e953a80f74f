using System.Text.Json;
using SearchEngine.TestKit;

namespace SearchEngine.App.Tests;

public sealed class SpeakersCommandTests : IDisposable
{
    private readonly SaidWorld _world = new();

    public SpeakersCommandTests()
    {
        _world.Variables["SAID_SPEAKERS"] = "speakers.txt";
        PutSpeakers("Mohsen Gharavi", "Mohsen Gharavi", "Mohsin Qaravi", "Bill Sandro", "William Sandro", "Ines Corvo");
    }

    private string Ledger => File.ReadAllText(_world.PathOf("speakers.txt"));

    public void Dispose() => _world.Dispose();

    [Theory]
    [InlineData("speakers-list.txt", "list")]
    [InlineData("speakers-why.txt", "list", "gharavi", "--why")]
    [InlineData("speakers-why.json", "list", "gharavi", "--why", "--json")]
    [InlineData("speakers-list.csv", "list", "--csv")]
    [InlineData("speakers-list.jsonl", "list", "--jsonl")]
    [InlineData("speakers-list.md", "list", "--markdown")]
    [InlineData("speakers-propose.txt", "propose")]
    [InlineData("speakers-propose.json", "propose", "--json")]
    [InlineData("speakers-propose.csv", "propose", "--csv")]
    [InlineData("speakers-propose.md", "propose", "--markdown")]
    public void Prints(string golden, params string[] arguments)
    {
        var result = Run(arguments);
        Assert.Equal((0, ""), (result.Code, result.Error));
        Golden.Matches(golden, result.Output);
    }

    [Fact]
    public void A_limit_tells_how_many_it_left_out()
    {
        var result = Run("list", "--limit", "1", "--csv");
        Assert.Equal(2, result.Output.ReplaceLineEndings("\n").Count(c => c == '\n'));
        Assert.Equal("said: 3 more with --limit 0\n", result.Error);
    }

    [Theory]
    [InlineData("")]
    [InlineData("list")]
    [InlineData("propose")]
    [InlineData("merge")]
    [InlineData("split")]
    [InlineData("rename")]
    [InlineData("undo")]
    [InlineData("ledger")]
    public void Help_ends_with_examples(string command)
        => Assert.Contains($"\nExamples:\n  said speakers {command}", Run([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]).Output, StringComparison.Ordinal);

    [Fact]
    public void A_merge_is_written_in_force_at_once_and_can_be_taken_back()
    {
        var merged = Run("merge", "William Sandro", "Bill Sandro");
        Assert.Equal((0, "decided: merge William Sandro = Bill Sandro\nBill Sandro: 2 quotations, also as William Sandro\n"), (merged.Code, merged.Output));
        Assert.Equal("said: written to ~/speakers.txt; take it back with: said speakers undo\n", merged.Error);
        Assert.EndsWith("\nmerge William Sandro = Bill Sandro\n", Ledger, StringComparison.Ordinal);
        Assert.Equal(["Bill Sandro", "William Sandro"], SpellingsOf("Bill Sandro"));
        Assert.Contains("nothing to propose", Run("propose").Error, StringComparison.Ordinal);

        Assert.Equal("undone: merge William Sandro = Bill Sandro\nBill Sandro: 1 quotation\nWilliam Sandro: 1 quotation\n", Run("undo").Output);
        Assert.Equal(["Bill Sandro"], SpellingsOf("Bill Sandro"));
    }

    [Fact]
    public void A_split_parts_what_the_program_joined()
    {
        Assert.Equal(0, Run("split", "Mohsen Gharavi", "Mohsin Qaravi").Code);
        Assert.Equal(["Mohsen Gharavi"], SpellingsOf("Mohsen Gharavi"));
    }

    [Fact]
    public void A_split_refuses_a_proposal()
    {
        Assert.Equal(0, Run("split", "Bill Sandro", "William Sandro").Code);
        Assert.Equal((1, ""), (Run("propose").Code, Run("propose").Output));
        Run("undo");
        Assert.Equal(0, Run("propose").Code);
    }

    [Fact]
    public void A_renamed_speaker_is_listed_and_found_under_the_new_name()
    {
        Assert.Equal(0, Run("rename", "Mohsin Qaravi", "M. Gharavi (minister)").Code);
        Assert.Equal(["Mohsen Gharavi", "Mohsin Qaravi"], SpellingsOf("M. Gharavi (minister)"));
        Assert.Equal(0, Run("merge", "M. Gharavi (minister)", "Ines Corvo").Code);
        Assert.Equal(3, SpellingsOf("M. Gharavi (minister)").Length);
    }

    [Fact]
    public void A_decision_in_json_tells_the_entry_and_how_the_speakers_stand()
    {
        using var json = JsonDocument.Parse(Run("merge", "Bill Sandro", "William Sandro", "--json").Output);
        Assert.Equal("merge Bill Sandro = William Sandro", json.RootElement.GetProperty("decided")[0].GetString());
        var speaker = Assert.Single(json.RootElement.GetProperty("speakers").EnumerateArray());
        Assert.Equal(2, speaker.GetProperty("quotes").GetInt32());
    }

    [Theory]
    [InlineData("merge", "bill sandro", "WILLIAM SÁNDRO")]
    [InlineData("rename", "ines corvo", "I. Corvo")]
    public void Case_and_accents_do_not_matter_in_a_typed_name(params string[] arguments) => Assert.Equal(0, Run(arguments).Code);

    [Theory]
    [InlineData("nobody is quoted as 'Willem Sandro'; similar: 'Bill Sandro', 'William Sandro'", "merge", "Bill Sandro", "Willem Sandro")]
    [InlineData("nobody is quoted as 'Zed'", "rename", "Zed", "Zet")]
    [InlineData("rename needs two names with “->” between spaces", "rename", "Bill Sandro", "A -> B")]
    [InlineData("a speaker needs a name to be shown under", "rename", "Bill Sandro", " ")]
    [InlineData("line 9 of the ledger holds no decision; see: said speakers ledger", "undo", "9")]
    public void What_cannot_be_decided_is_told_and_nothing_is_written(string message, params string[] arguments)
    {
        var result = Run(arguments);
        Assert.Equal((2, "", $"said: {message}\n"), (result.Code, result.Output, result.Error));
        Assert.False(File.Exists(_world.PathOf("speakers.txt")));
    }

    [Theory]
    [InlineData("they are one speaker already", "merge", "Mohsen Gharavi", "Mohsin Qaravi")]
    [InlineData("they are two speakers already", "split", "Mohsen Gharavi", "Ines Corvo")]
    [InlineData("that is the name already", "rename", "Ines Corvo", "Ines Corvo")]
    [InlineData("no decision is left", "undo")]
    public void What_is_so_already_is_not_written(string message, params string[] arguments)
    {
        var result = Run(arguments);
        Assert.Equal((1, $"said: nothing to do: {message}\n"), (result.Code, result.Error));
        Assert.False(File.Exists(_world.PathOf("speakers.txt")));
    }

    [Fact]
    public void Bad_lines_are_told_by_number_ignored_and_kept()
    {
        _world.Write("speakers.txt", "# mine\nglue A = B\n\nmerge Bill Sandro = William Sandro\n");
        var result = Run("list", "sandro");
        Assert.Equal("said: ~/speakers.txt, line 2: begins with none of merge, split, rename\n", result.Error);
        Assert.Contains("also William Sandro", result.Output, StringComparison.Ordinal);
        Run("undo");
        Assert.Equal("# mine\nglue A = B\n\n", Ledger);
    }

    [Fact]
    public void The_ledger_is_listed_with_its_lines()
    {
        _world.Write("speakers.txt", "# mine\nrename Ines Corvo -> I. Corvo\nmerge Bill Sandro = William Sandro\nsplit A\n");
        var result = Run("ledger");
        Assert.Equal("   2  rename Ines Corvo -> I. Corvo\n   3  merge Bill Sandro = William Sandro\n", result.Output);
        Assert.Equal("said: ~/speakers.txt, line 4: split needs two names with “|” between spaces\nsaid: the ledger is ~/speakers.txt\n", result.Error);
        using var json = JsonDocument.Parse(Run("ledger", "--json").Output);
        Assert.Equal([2, 3], json.RootElement.GetProperty("entries").EnumerateArray().Select(e => e.GetProperty("line").GetInt32()));
        Assert.Equal(4, json.RootElement.GetProperty("problems")[0].GetProperty("line").GetInt32());
    }

    [Fact]
    public void An_entry_is_taken_back_by_its_line()
    {
        _world.Write("speakers.txt", "# mine\r\nrename Ines Corvo -> I. Corvo\r\nmerge Bill Sandro = William Sandro\r\n");
        Assert.Equal(0, Run("undo", "2").Code);
        Assert.Equal("# mine\r\nmerge Bill Sandro = William Sandro\r\n", Ledger);
    }

    [Fact]
    public void A_ledger_that_is_a_link_stays_one()
    {
        _world.Write("dotfiles/speakers.txt", "# mine\n");
        File.CreateSymbolicLink(_world.PathOf("speakers.txt"), _world.PathOf("dotfiles", "speakers.txt"));
        Run("merge", "Bill Sandro", "William Sandro");
        Assert.Equal("# mine\nmerge Bill Sandro = William Sandro\n", File.ReadAllText(_world.PathOf("dotfiles", "speakers.txt")));
        Assert.NotNull(new FileInfo(_world.PathOf("speakers.txt")).LinkTarget);
    }

    [Fact]
    public void Decisions_outlive_a_new_index_and_new_articles()
    {
        Run("merge", "Bill Sandro", "William Sandro");
        PutSpeakers("William Sandro", "Odo Brandt");
        Assert.Equal(["William Sandro", "Bill Sandro"], SpellingsOf("William Sandro"));
    }

    [Fact]
    public void Who_is_who_is_worked_out_once_for_a_commit_and_a_ledger()
    {
        Assert.Equal(2, SpellingsOf("Mohsen Gharavi").Length);
        string kept = Assert.Single(Directory.GetFiles(_world.PathOf(".cache", "said", "speakers")));
        File.WriteAllText(kept, File.ReadAllText(kept).Replace("\tMohsin Qaravi", "\tInes Corvo", StringComparison.Ordinal));
        Assert.Contains("Ines Corvo", SpellingsOf("Mohsen Gharavi"));

        Run("rename", "Bill Sandro", "B. Sandro");
        Assert.Contains("Mohsin Qaravi", SpellingsOf("Mohsen Gharavi"));
        File.WriteAllText(kept, "damaged");
        Assert.Contains("Mohsin Qaravi", SpellingsOf("Mohsen Gharavi"));
        PutSpeakers("Odo Brandt");
        Assert.Equal(["B. Sandro", "Ines Corvo", "Mohsen Gharavi", "Odo Brandt", "William Sandro"], Speakers().Select(s => s.Name).Order(StringComparer.Ordinal));
    }

    private SaidResult Run(params string[] arguments) => _world.Run(["speakers", .. arguments]);

    private void PutSpeakers(params string[] speakers)
        => TestArticles.Put(_world, TestArticles.Treaty with
        {
            Id = string.Join('-', speakers),
            Quotes = [.. speakers.Select(s => TestArticles.Treaty.Quotes[0] with { Speaker = s, SpeakerAsWritten = s })],
        });

    private string[] SpellingsOf(string shown) => Assert.Single(Speakers(), s => s.Name == shown).Spellings;

    private IEnumerable<(string Name, string[] Spellings)> Speakers()
    {
        using var json = JsonDocument.Parse(Run("list", "--json").Output);
        return [.. json.RootElement.EnumerateArray().Select(s => (s.GetProperty("speaker").GetString()!, s.GetProperty("spellings").EnumerateArray().Select(x => x.GetString()!).ToArray()))];
    }
}
