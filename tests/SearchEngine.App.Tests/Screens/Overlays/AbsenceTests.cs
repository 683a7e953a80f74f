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
}
