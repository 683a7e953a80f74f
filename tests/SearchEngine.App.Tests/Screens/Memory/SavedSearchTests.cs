using SearchEngine.Model;

namespace SearchEngine.App.Tests;

public sealed class SavedSearchTests
{
    private readonly ScreenDriver _screen = new ScreenDriver(120, 35).Open();

    [Fact]
    public void A_search_is_saved_with_its_filters_and_comes_back_with_them()
    {
        _screen.Type("\t \e[Zgrain\rS\u0015my search\r");
        var saved = Assert.Single(_screen.Saved);
        Assert.Equal("my search", saved.Name);
        _screen.Type("/\u0015\rXL\r");
        Assert.Equal("grain", _screen.State.Query.Text);
        Assert.Equal([new FacetChoice(FacetField.Outlet, "Meridian Post")], _screen.State.Choices);
        Assert.Equal(1, _screen.State.Answer!.Total);
    }

    [Fact]
    public void All_that_narrows_a_search_is_saved_with_it_and_comes_back()
    {
        _screen.Receive(new ReviewsLoaded(ReviewLedger.Empty));
        _screen.Type("sanctions\rrru~tSnarrow\r");
        var narrow = (_screen.State.Like, _screen.State.ReviewChoices, _screen.State.IsGrouped);
        Assert.Equal(new ReviewChoice(ReviewVerdict.Rejected, Excluded: true), Assert.Single(narrow.ReviewChoices));
        Assert.NotNull(narrow.Like);
        _screen.Type("XtL");
        Assert.Contains("not review: rejected", _screen.Text(), StringComparison.Ordinal);
        _screen.Type("\r");
        Assert.Equal(narrow, (_screen.State.Like, _screen.State.ReviewChoices, _screen.State.IsGrouped));
    }

    [Fact]
    public void What_is_new_and_what_is_gone_is_told_one_by_one()
    {
        _screen.Type("grain\rSgrain\rL\r");
        var looked = _screen.State.Saved[0];
        Assert.Equal(2, looked.SeenTotal);
        Assert.Equal(["envoys#2", "grain#1"], looked.Seen.Select(s => s.Result.ToString()).Order(StringComparer.Ordinal));

        var changed = new FakeIndex([.. FakeArticles.All.Where(a => a.Id != "grain"), FakeArticles.All[0] with { Id = "later" }]);
        var finding = Assert.IsType<SavedSearchesFinding>(new SavedSearchesLookup([looked], ReviewLedger.Empty).Find(new LookupSources(changed, new SpeakerBook(null, null)), default));
        Assert.Equal((2, 1, 1), (finding.News[0].Total, finding.News[0].New, finding.News[0].Gone));
    }

    [Fact]
    public void A_search_never_looked_at_has_no_news()
    {
        _screen.Type("grain\rS\rL");
        Assert.Null(Assert.IsType<SavedSearchesOverlay>(_screen.State.Overlay).Found!.News[0].New);
        Assert.Contains("2 · never looked at", _screen.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_saved_search_is_replaced_by_one_of_its_name_and_deleted_by_D()
    {
        _screen.Type("grain\rS\u0015one\r/\u0015dam\rS\u0015one\r");
        Assert.Equal("dam", Assert.Single(_screen.State.Saved).Query);
        _screen.Type("LD");
        Assert.Empty(_screen.State.Saved);
        Assert.Empty(_screen.Saved);
        Assert.Equal("“one” is deleted", _screen.State.Message);
    }

    [Fact]
    public void What_others_saved_meanwhile_is_listed_and_stays_whatever_is_done_here()
    {
        _screen.Type("grain\rS\u0015one\r");
        _screen.Saved = [new("peace", "peace"), .. _screen.Saved];
        _screen.Type("L");
        Assert.Contains("articles: peace", _screen.Text(), StringComparison.Ordinal);
        _screen.Type("\e[B\r");
        Assert.Equal("grain", _screen.State.Query.Text);
        Assert.Equal([false, true], _screen.Saved.Select(s => s.SeenAt is not null));

        _screen.Saved = [.. _screen.Saved, new("storks", "storks")];
        _screen.Type("S\u0015two\r");
        Assert.Equal(["peace", "one", "storks", "two"], _screen.Saved.Select(s => s.Name));
        _screen.Saved = [.. _screen.Saved, new("wells", "wells")];
        _screen.Type("LD");
        Assert.Equal(["one", "storks", "two", "wells"], _screen.Saved.Select(s => s.Name));
    }

    [Fact]
    public void The_search_gone_to_stays_so_when_others_come_before_it()
    {
        _screen.Saved = [new("dam", "dam"), new("grain", "grain")];
        _screen.Type("\rLj");
        _screen.Receive(new SearchesLoaded([new("bees", "bees"), .. _screen.Saved], null));
        Assert.Equal(2, Assert.IsType<SavedSearchesOverlay>(_screen.State.Overlay).Position.Selected);
        Assert.Contains("2 · never looked at", _screen.Text(), StringComparison.Ordinal);
        _screen.Receive(new SearchesLoaded([new("bees", "bees")], null));
        Assert.Equal(0, Assert.IsType<SavedSearchesOverlay>(_screen.State.Overlay).Position.Selected);
    }

    [Theory]
    [InlineData("L", "none yet")]
    [InlineData("R", "nothing yet")]
    public void A_list_without_rows_offers_to_close_it_and_nothing_else(string key, string says)
    {
        _screen.Type("grain\r" + key);
        string[] lines = _screen.Text().TrimEnd('\n').Split('\n');
        Assert.Contains(lines, l => l.Contains(says, StringComparison.Ordinal));
        Assert.Equal("Esc close", lines[^1].Trim());
    }

    [Fact]
    public void Queries_that_were_meant_are_remembered_once()
    {
        _screen.Type("gra\rj\rq/in\r");
        Assert.Equal(["gra", "grain"], _screen.Done.OfType<RememberQuery>().Select(r => r.Query));
    }
}
