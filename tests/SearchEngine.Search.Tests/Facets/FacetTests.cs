using SearchEngine.Index;
using SearchEngine.TestKit;

namespace SearchEngine.Search.Tests;

/// <summary>Facets with choices, against plain loops over the documents.</summary>
public sealed class FacetTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly TestDocument[] _documents = TestCorpus.Documents(new Random(3), 1500, deleted: 0.1);
    private readonly IndexReader _reader;
    private readonly TermGroups _outlets;

    public FacetTests()
    {
        _reader = IndexReader.Open(TestCorpus.Write(_folder, _documents, segments: 3), TestCorpus.Schema);
        _outlets = new TermGroups(_reader, TestCorpus.Outlet, name => name == "o2" ? "o1" : name);
    }

    public void Dispose()
    {
        _reader.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Without_a_choice_every_match_counts_in_every_dimension()
        => Check(chosenOutlets: null, excludedOutlets: null, chosenDays: null, excludedDays: null);

    [Fact]
    public void A_choice_narrows_the_others_and_not_its_own_counts()
        => Check(["o1", "o4"], null, null, null);

    [Fact]
    public void Choices_in_two_dimensions_narrow_each_other()
        => Check(["o1", "o4"], null, [new(100, 400), new(700, 720)], null);

    [Fact]
    public void What_is_excluded_counts_only_in_its_own_dimension()
        => Check(null, ["o3", null], null, [new(0, 250)]);

    [Fact]
    public void Choosing_and_excluding_may_meet_in_one_dimension()
        => Check(["o1", "o5", null], ["o5"], [new(0, 900)], [new(300, 600)]);

    [Fact]
    public void Documents_without_a_value_can_be_chosen()
        => Check([null], null, [new(ColumnsFormat.NoNumber, ColumnsFormat.NoNumber)], null);

    [Fact]
    public void A_choice_that_nothing_fits_leaves_no_hits_and_its_own_counts()
        => Check([], null, null, null);

    private void Check(string?[]? chosenOutlets, string?[]? excludedOutlets, NumberRange[]? chosenDays, NumberRange[]? excludedDays)
    {
        var outlets = new TermFacet(_outlets, Select(chosenOutlets), Select(excludedOutlets)) { IsCounted = true };
        var days = new NumberFacet(TestCorpus.Day, 0, TestCorpus.Days, chosenDays, excludedDays) { IsCounted = true };
        var found = new IndexSearcher(_reader).Search(new TermSetQuery(TestCorpus.Text, new PrefixTerms("w1"u8.ToArray())), new SearchOptions { Hits = 2000, Facets = [outlets, days] });

        var matches = _documents.Where(d => !d.Deleted && d.Words[TestCorpus.Text].Any(w => w.StartsWith("w1", StringComparison.Ordinal))).ToList();
        bool FitsOutlet(TestDocument d) => (chosenOutlets is null || chosenOutlets.Contains(Group(d))) && excludedOutlets?.Contains(Group(d)) != true;
        bool FitsDay(TestDocument d) => (chosenDays is null || chosenDays.Any(r => r.Contains(d.Day ?? ColumnsFormat.NoNumber))) && excludedDays?.Any(r => r.Contains(d.Day ?? ColumnsFormat.NoNumber)) != true;

        Assert.Equal(matches.Count(d => FitsOutlet(d) && FitsDay(d)), found.Total);
        Assert.Equal(found.Total, found.Hits.Count);
        for (int group = 0; group < _outlets.Names.Count; group++)
        {
            string? name = group == 0 ? null : _outlets.Names[group];
            Assert.Equal(matches.Count(d => FitsDay(d) && Group(d) == name), outlets.Counts[group]);
        }

        for (int day = 0; day < TestCorpus.Days; day++) Assert.Equal(matches.Count(d => FitsOutlet(d) && d.Day == day), days.Counts[day]);
        Assert.Equal(matches.Count(d => FitsOutlet(d) && d.Day is null), days.Missing);
    }

    private static string? Group(TestDocument document) => document.Outlet == "o2" ? "o1" : document.Outlet;

    private bool[]? Select(string?[]? names)
    {
        if (names is null) return null;
        var selected = new bool[_outlets.Names.Count];
        foreach (string? name in names) selected[name is null ? 0 : _outlets.Find(name)] = true;
        return selected;
    }
}
