using SearchEngine.Model;

namespace SearchEngine.App.Tests;

public sealed class AbsenceTests
{
    private readonly ScreenDriver _screen = new ScreenDriver(120, 35).Open();

    [Fact]
    public void Outlets_with_articles_and_no_word_of_the_speaker_are_named()
    {
        _screen.Type("commission\rA");
        var overlay = Assert.IsType<AbsenceOverlay>(_screen.State.Overlay);
        Assert.Equal("Adila Noor", overlay.Speaker);
        Assert.Equal(["Kestrel Wire", "Meridian Post"], overlay.Found!.Quoting.Select(o => o.Value).Order());
        Assert.Empty(overlay.Found.Silent);
    }

    [Fact]
    public void A_silent_outlet_opens_its_articles()
    {
        _screen.Type("\rA");
        var found = Assert.IsType<AbsenceOverlay>(_screen.State.Overlay).Found!;
        Assert.NotEmpty(found.Silent);
        _screen.Type("\r");
        Assert.Null(_screen.State.Overlay);
        Assert.Equal(ResultKind.Articles, _screen.State.Kind);
        Assert.Equal([new FacetChoice(FacetField.Outlet, found.Silent[0].Value)], _screen.State.Choices);
        Assert.Equal(found.Silent[0].Count, _screen.State.Answer!.Total);
    }

    [Fact]
    public void A_speaker_whom_one_outlet_quotes_opens_what_it_quotes()
    {
        _screen.Type("\rA");
        var overlay = Assert.IsType<AbsenceOverlay>(_screen.State.Overlay);
        var vela = Assert.Single(overlay.Found!.Lonely, l => l.Name == "Harun Vela");
        Assert.Equal(("Kestrel Wire", 1), (vela.Outlet, vela.Quotes));
        Assert.DoesNotContain(overlay.Found.Lonely, l => l.Name == "Adila Noor");
        Assert.Contains("Harun Vela · only Kestrel Wire", _screen.Text(), StringComparison.Ordinal);
        _screen.Type("G\r");
        Assert.Equal(FacetField.Speaker, Assert.Single(_screen.State.Choices).Field);
    }

    [Fact]
    public void Who_is_quoted_by_one_outlet_alone_is_looked_for_among_all_speakers()
    {
        string[] known = [.. Enumerable.Range(10, 70).Select(n => $"Delegate {n}")];
        var screen = Open(
            QuotingArticle.Of("The Harbour", Day, known),
            QuotingArticle.Of("Kestrel Wire", Day, known),
            QuotingArticle.Of("Quay Bulletin", Day, "Ilse Brandt"),
            QuotingArticle.Of("Meridian Post", Day, "Harun Vela"),
            QuotingArticle.Of("Meridian Post", Day.AddDays(1), "Harun Vela"));
        Assert.Equal([("Harun Vela", "Meridian Post", 2), ("Ilse Brandt", "Quay Bulletin", 1)], Lonely(screen));
        Assert.Contains("; 2 speakers are quoted", screen.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_of_an_unknown_outlet_may_be_of_any()
    {
        var screen = Open(
            QuotingArticle.Of(null, Day, "Ilse Brandt", "Adila Noor"),
            QuotingArticle.Of("The Harbour", Day, "Ilse Brandt", "Harun Vela"));
        Assert.Equal([("Harun Vela", "The Harbour", 1)], Lonely(screen));
    }

    [Fact]
    public void Whom_a_chosen_outlet_shares_with_another_is_not_its_own()
    {
        var screen = Open(
            QuotingArticle.Of("The Harbour", Day, "Ilse Brandt", "Harun Vela"),
            QuotingArticle.Of("Kestrel Wire", Day, "Ilse Brandt", "Tomas Reyk"));
        screen.Type("q\e[Z A");
        Assert.Equal([new FacetChoice(FacetField.Outlet, "Kestrel Wire")], screen.State.Choices);
        Assert.Equal([("Tomas Reyk", "Kestrel Wire", 1)], Lonely(screen));
    }

    private static DateOnly Day => new(2021, 5, 1);

    private static ScreenDriver Open(params Article[] articles) => new ScreenDriver(120, 35, new FakeIndex(articles)).Open().Type("\rA");

    private static IEnumerable<(string Name, string Outlet, int Quotes)> Lonely(ScreenDriver screen)
        => Assert.IsType<AbsenceOverlay>(screen.State.Overlay).Found!.Lonely.Select(l => (l.Name, l.Outlet, l.Quotes));
}
