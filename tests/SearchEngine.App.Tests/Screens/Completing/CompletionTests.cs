namespace SearchEngine.App.Tests;

public sealed class CompletionTests
{
    private readonly ScreenDriver _screen = new ScreenDriver(120, 35).Open();

    [Fact]
    public void Tab_completes_a_field_and_offers_its_names()
    {
        _screen.Type("speaker\t");
        Assert.Equal("speaker:", _screen.State.Query.Text);
        Assert.Contains(_screen.State.Completion!.Items!, i => i.Label == "Adila Noor");
        Assert.Contains("│ Adila Noor ", _screen.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void Typing_narrows_what_is_offered_and_tab_and_enter_take_it()
    {
        _screen.Type("speaker:rey");
        Assert.Equal(["Tomas Reyk"], _screen.State.Completion!.Items!.Select(i => i.Label));
        _screen.Type("\t");
        Assert.Equal("speaker:\"Tomas Reyk\" ", _screen.State.Query.Text);
        Assert.Null(_screen.State.Completion);
        _screen.Type("\u0015speaker:");
        string second = _screen.State.Completion!.Items![1].Insert;
        _screen.Type("\t\t\r");
        Assert.Equal(second + " ", _screen.State.Query.Text);
    }

    [Fact]
    public void A_word_offers_the_people_and_outlets_that_it_is_part_of()
    {
        _screen.Type("kes\t");
        Assert.Equal("outlet:\"Kestrel Wire\" ", _screen.State.Query.Text);
    }

    [Fact]
    public void Enter_searches_as_long_as_nothing_offered_has_been_gone_to()
    {
        _screen.Type("speaker:noor\r");
        Assert.Equal(Pane.Results, _screen.State.Focus);
        Assert.Equal("speaker:noor", _screen.State.Query.Text);
    }

    [Fact]
    public void Escape_closes_what_is_offered_and_keeps_the_line()
    {
        _screen.Type("speaker:n\e");
        Assert.Equal((Pane.Query, "speaker:n"), (_screen.State.Focus, _screen.State.Query.Text));
        Assert.Null(_screen.State.Completion);
    }

    [Fact]
    public void Tab_goes_to_the_next_pane_where_nothing_can_be_completed()
    {
        Assert.Equal(Pane.Facets, new ScreenDriver(120, 35).Open().Type("\t").State.Focus);
        Assert.Equal(Pane.Facets, new ScreenDriver(120, 35).Open().Type("zzz\t").State.Focus);
    }

    [Fact]
    public void A_click_takes_what_is_offered()
    {
        _screen.Type("outlet:har").Click(12, 1);
        Assert.Equal("outlet:\"The Harbour\" ", _screen.State.Query.Text);
    }
}
