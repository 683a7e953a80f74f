namespace SearchEngine.App;

/// <summary>Every key with what it does, by where it works: the text of the help, and the hints of the bottom line.</summary>
internal static class KeyHelp
{
    /// <summary>Lines of (key, what it does); a line without a key is a heading, one without either is blank.</summary>
    public static IReadOnlyList<(string Key, string Does)> Lines { get; } =
    [
        ("", "Query"),
        ("type", "searches at once; Enter goes to the results"),
        ("↑ ↓ PgUp PgDn", "move in the results while typing"),
        ("Tab", "complete a field, a word, a name; again for the next"),
        ("Ctrl+P Ctrl+N", "earlier and later queries"),
        ("Ctrl+U Ctrl+W", "clear the line, or a word"),
        ("Backspace", "on an empty line: take back the last filter"),
        ("", ""),
        ("", "Results"),
        ("↑ ↓ j k g G", "move; Ctrl+D Ctrl+U by half pages"),
        ("Enter", "read the article, opened at the hit"),
        ("a", "articles or quotations"),
        ("s", "best, latest or earliest first"),
        ("J K", "scroll the article beside the list"),
        ("n N", "next and previous hit in the article"),
        ("o", "open the article's address in the browser"),
        ("y c", "copy the quotation; cite it in one of four formats"),
        ("w", "the same words in other articles, side by side"),
        ("v", "the speaker over time; there e tells and decides who is who"),
        ("", ""),
        ("", "Facets"),
        ("Space", "choose a value; two of one facet mean either"),
        ("x", "exclude a value"),
        ("/", "search among the values"),
        ("[ ]", "previous and next facet"),
        ("Backspace", "take back what is chosen in this facet"),
        ("F", "filters in force, to take back one by one"),
        ("d", "the timeline: pick a range of dates"),
        ("m", "who is quoted by which outlet"),
        ("A", "who is missing: outlets that leave a speaker out"),
        ("=", "compare two periods"),
        ("X", "take back all filters"),
        ("", ""),
        ("", "Article"),
        ("↑ ↓ j k Space", "scroll; J K to the next and previous result"),
        ("n N", "next and previous hit"),
        ("Esc q", "back to the results"),
        ("", ""),
        ("", "Everywhere"),
        ("Tab Shift+Tab", "next and previous pane; h l to the left and right"),
        ("/ i", "to the query line"),
        ("M", "mouse on and off (off: the terminal selects text)"),
        ("F5", "see what has been indexed meanwhile"),
        ("Ctrl+L", "draw the screen anew"),
        ("Ctrl+Z", "suspend; fg comes back"),
        ("S L", "save this search; saved searches with what is new"),
        (":", "all commands by name"),
        ("? F1", "this help"),
        ("q Ctrl+C", "quit"),
    ];

    public static IReadOnlyList<(string Key, string Does)> HintsFor(SearchState state)
    {
        if (state.Overlay is { } overlay) return overlay.Hints;
        if (state.ReaderIsOpen) return [("Esc", "back"), ("n", "next hit"), ("J K", "next result"), ("w", "wordings"), ("o", "open"), ("c", "cite"), ("?", "help")];
        return state.Focus switch
        {
            Pane.Query when state.Completion is { Items.Count: > 0 } => [("Tab", "next"), ("Enter", "take it"), ("Esc", "close")],
            Pane.Query => [("Enter", "results"), ("Tab", state.Query.Text.Length == 0 ? "pane" : "complete"), ("Ctrl+P", "earlier"), ("F1", "help"), ("Ctrl+C", "quit")],
            Pane.Facets when state.Facets.FilterHasFocus => [("Enter", "keep"), ("Esc", "clear")],
            Pane.Facets => [("Space", "choose"), ("x", "exclude"), ("/", "in values"), ("[ ]", "facet"), ("Bksp", "clear one"), ("X", "clear all"), ("Tab", "pane"), ("?", "help"), ("q", "quit")],
            Pane.Results => [("Enter", "read"), ("w", "wordings"), ("v", "speaker"), ("d", "dates"), ("a", state.Kind == Model.ResultKind.Quotes ? "articles" : "quotes"), ("s", "sort"), (":", "commands"), ("?", "help"), ("q", "quit")],
            _ => [("j k", "scroll"), ("n", "next hit"), ("Enter", "full screen"), ("o", "open"), ("Tab", "pane"), ("?", "help"), ("q", "quit")],
        };
    }
}
