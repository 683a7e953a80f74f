namespace SearchEngine.App;

/// <summary>Every key with what it does, by where it works: the text of the help, and the hints of the bottom line.</summary>
internal static class KeyHelp
{
    /// <summary>Lines of (key, what it does); a line without a key is a heading, one without either is blank.</summary>
    public static IReadOnlyList<KeySection> Sections { get; } =
    [
        new("Query",
        [
            ("type", "searches at once; Enter goes to the results"),
            ("↑ ↓ PgUp PgDn", "move in the results while typing"),
            ("Tab", "complete a field, a word, a name; again for the next"),
            ("Ctrl+Y", "take the spelling that is proposed"),
            ("Ctrl+P Ctrl+N", "earlier and later queries"),
            ("Ctrl+U Ctrl+W", "clear up to the cursor, or a word"),
            ("Backspace", "on an empty line: take back the last filter"),
        ]),
        new("Results",
        [
            ("↑ ↓ j k g G", "move; Ctrl+D Ctrl+U by half pages"),
            ("Enter", "read the article, opened at the hit"),
            ("a", "articles or quotations"),
            ("s", "best, latest or earliest first"),
            ("t", "together: same story, same quotation in one result"),
            ("~", "only articles like this one"),
            ("J K", "scroll the article beside the list"),
            ("n N", "next and previous hit in the article"),
            ("w", "the same words in other articles, side by side"),
            ("v", "the speaker over time; e there: who is who"),
            ("r R", "review: seen, used, rejected, a note; all reviewed so far"),
            ("u", "by review: without rejected ones, only unmarked, used, …"),
            ("y c", "copy the quotation; cite it in one of four formats"),
            ("o e p", "open the address, the file in $EDITOR, the text in $PAGER"),
            ("E", "export the results into a file"),
        ]),
        new("Facets",
        [
            ("Space", "choose a value; two of one facet mean either"),
            ("x", "exclude a value"),
            ("/", "search among the values"),
            ("[ ]", "previous and next facet"),
            ("Backspace", "take back what is chosen in this facet"),
            ("b", "beside each value: its share, or how it spreads over time"),
            ("F X", "filters one by one; take back all"),
        ]),
        new("Article",
        [
            ("↑ ↓ j k Space", "scroll; J K to the next and previous result"),
            ("n N", "next and previous hit"),
            ("[ ]", "previous and next quotation"),
            ("r c y w v", "review, cite, copy, compare the quotation; its speaker"),
            ("o e p", "open in the browser, in $EDITOR, in $PAGER"),
            ("Esc q", "back to the results"),
        ]),
        new("Looking at all of it",
        [
            ("d", "the timeline: pick a range of dates"),
            ("m", "who is quoted by which outlet"),
            ("A", "who is missing: outlets that leave a speaker out"),
            ("=", "compare two periods"),
            ("I", "the index: sources, what was skipped and why, rebuild, watch"),
            ("S L", "save this search; saved searches with what is new"),
        ]),
        new("Everywhere",
        [
            ("Tab Shift+Tab", "next and previous pane; h l to the left and right"),
            ("/ i", "to the query line"),
            ("M", "mouse on and off (off: the terminal selects text)"),
            ("T", "colours: by the terminal, dark, light, 16, none"),
            ("F5", "see what has been indexed meanwhile"),
            ("Ctrl+L Ctrl+Z", "draw the screen anew; suspend, and fg comes back"),
            (":", "all commands by name"),
            ("? F1", "this help, in every view with its own keys first"),
            ("q Ctrl+C", "quit"),
        ]),
    ];

    public static IReadOnlyList<(string Key, string Does)> HintsFor(SearchState state)
    {
        if (state.Overlay is { } overlay) return overlay.HintsNow(state);
        if (state.ReaderIsOpen) return [("Esc", "back"), ("n", "next hit"), ("J K", "next result"), ("[ ]", "quotation"), ("w", "wordings"), ("r", "review"), ("c", "cite"), ("o", "open"), ("?", "help")];
        return state.Focus switch
        {
            Pane.Query when state.Completion is { Items.Count: > 0 } => [("Tab", "next"), ("Enter", "take it"), ("Esc", "close")],
            Pane.Query => [("Enter", "results"), ("Tab", state.Query.Text.Length == 0 ? "pane" : "complete"), ("Ctrl+P", "earlier"), ("Ctrl+C", "quit"), ("F1", "help")],
            Pane.Facets when state.Facets.FilterHasFocus => [("Enter", "keep"), ("Esc", "clear")],
            Pane.Facets => [("Space", "choose"), ("x", "exclude"), ("/", "in values"), ("[ ]", "facet"), ("Bksp", "clear one"), ("X", "clear all"), ("Tab", "pane"), ("q", "quit"), ("?", "help")],
            Pane.Results when state.Offered.Count > 0 => [("Enter", "do it"), ("j k", "move"), ("/", "another query"), ("X", "take back all filters"), (":", "commands"), ("q", "quit"), ("?", "help")],
            Pane.Results when state.Answer is not { Hits.Count: > 0 } => [("/", "another query"), ("X", "take back all filters"), ("I", "index"), (":", "commands"), ("q", "quit"), ("?", "help")],
            Pane.Results => [("Enter", "read"), ("w", "wordings"), ("v", "speaker"), ("d", "dates"), ("r", "review"), (":", "commands"), ("a", state.Kind == Model.ResultKind.Quotes ? "articles" : "quotes"), ("s", "sort"), ("q", "quit"), ("?", "help")],
            _ => [("j k", "scroll"), ("n", "next hit"), ("Enter", "full screen"), ("o", "open"), ("Tab", "pane"), ("q", "quit"), ("?", "help")],
        };
    }
}
