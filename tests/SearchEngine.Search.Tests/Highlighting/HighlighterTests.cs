using SearchEngine.Analysis;

namespace SearchEngine.Search.Tests;

public sealed class HighlighterTests
{
    private const string Harbour = """
        The envoys negotiated all night. “We negotiate,” said Élise Vörde, “and negotiations go on.”
        A harbour strike ended; the strike of the harbour did not, and the Harbor Strike Fund paid.
        """;

    [Fact]
    public void Every_inflection_of_a_word_is_marked()
        => Assert.Equal(["negotiated", "negotiate", "negotiations"], Marks(Harbour, MarkedText.Stem("negotiating")));

    [Fact]
    public void Case_and_accents_do_not_matter_and_marks_fit_the_text_as_written()
        => Assert.Equal(["Élise", "Vörde"], Marks(Harbour, BooleanQuery.AnyOf(Word("elise"), Word("vorde"))));

    [Fact]
    public void A_phrase_is_one_mark_and_its_words_elsewhere_are_none()
        => Assert.Equal(["harbour strike"], Marks(Harbour, MarkedText.Phrase(0, "harbour", "strike")));

    [Fact]
    public void A_phrase_with_room_between_its_words_marks_the_words_alone()
    {
        Assert.Equal(["strike", "harbour"], Marks("No strike of the harbour.", MarkedText.Phrase(2, "strike", "harbour")));
        Assert.Empty(Marks("No strike of the old harbour.", MarkedText.Phrase(2, "strike", "harbour")));
    }

    [Fact]
    public void Words_of_a_phrase_the_other_way_round_are_marked_when_there_is_room_to_turn_them()
    {
        Assert.Equal(["harbour strike"], Marks("A harbour strike.", MarkedText.Phrase(2, "strike", "harbour")));
        Assert.Empty(Marks("A harbour strike.", MarkedText.Phrase(1, "strike", "harbour")));
    }

    [Fact]
    public void A_word_that_stands_twice_in_a_phrase_is_marked_twice()
        => Assert.Equal(["very very"], Marks("It is very very late, very early.", MarkedText.Phrase(0, "very", "very")));

    [Theory]
    [InlineData("harb*", new[] { "harbour", "harbour", "Harbor" })]
    [InlineData("?trik?", new[] { "strike", "strike", "Strike" })]
    public void Every_word_that_a_pattern_means_is_marked(string pattern, string[] expected)
        => Assert.Equal(expected, Marks(Harbour, new TermSetQuery(MarkedText.Words, new AutomatonTerms(TermAutomaton.Wildcard(pattern)))));

    [Fact]
    public void Every_word_with_a_prefix_is_marked()
        => Assert.Equal(["negotiated", "negotiate", "negotiations"], Marks(Harbour, new TermSetQuery(MarkedText.Words, new PrefixTerms("nego"u8.ToArray()))));

    [Fact]
    public void Every_word_near_a_fuzzy_one_is_marked()
        => Assert.Equal(["harbour", "harbour", "Harbor"], Marks(Harbour, new FuzzyQuery(MarkedText.Words, "harbor"u8.ToArray(), 1)));

    [Fact]
    public void What_is_excluded_is_not_marked()
        => Assert.Equal(["envoys"], Marks(Harbour, new BooleanQuery(new QueryClause(ClauseKind.Must, Word("envoys")), new QueryClause(ClauseKind.MustNot, Word("night")))));

    [Fact]
    public void A_query_without_words_marks_nothing_and_shows_the_beginning()
    {
        using var text = new MarkedText("First things first, at a length that makes a passage of its own, as sentences in newspapers do. Then the rest.");
        Assert.Empty(text.Marks(new BooleanQuery()));
        Assert.Equal(["First things first, at a length that makes a passage of its own, as sentences in newspapers do."], text.Passages(new BooleanQuery(), 2));
    }

    [Fact]
    public void An_empty_text_has_no_marks_and_no_passages()
    {
        using var text = new MarkedText("");
        Assert.Empty(text.Marks(Word("any")));
        Assert.Empty(text.Passages(Word("any"), 3));
    }

    [Fact]
    public void The_passage_that_has_more_of_the_query_is_chosen_and_passages_keep_the_order_of_the_text()
    {
        using var text = new MarkedText("The dam.\nThe dam and the river.\nThe dam again.\nA river and its dam, and the dam.");
        var query = BooleanQuery.AnyOf(Word("dam"), Word("river"));
        Assert.Equal(["A [river] and its [dam], and the [dam]."], text.Passages(query, 1));
        Assert.Equal(["The [dam] and the [river].", "A [river] and its [dam], and the [dam]."], text.Passages(query, 2));
        Assert.Equal(4, text.Passages(query, 100).Length);
    }

    [Fact]
    public void Of_passages_that_are_equally_good_the_first_is_chosen()
    {
        using var text = new MarkedText(string.Join('\n', Enumerable.Range(0, 5).Select(i => $"Dam {i}.")));
        Assert.Equal(["[Dam] 0.", "[Dam] 1."], text.Passages(Word("dam"), 2));
    }

    [Fact]
    public void Where_a_long_sentence_is_cut_its_passages_say_so()
    {
        string rest = string.Concat(Enumerable.Repeat(" and so on", 50));
        using var text = new MarkedText($"A dam{rest}, a weir{rest}, a lock and no more. A canal.\nA moat without a full stop \r\nA quay");
        Assert.Matches("^A \\[dam\\].*[^.]…$", Assert.Single(text.Passages(Word("dam"), 1)));
        Assert.Matches("^….*\\[weir\\].*…$", Assert.Single(text.Passages(Word("weir"), 1)));
        Assert.Matches("^….*\\[lock\\] and no more\\.$", Assert.Single(text.Passages(Word("lock"), 1)));
        Assert.Equal(["A [canal]."], text.Passages(Word("canal"), 1));
        Assert.Equal(["A [moat] without a full stop"], text.Passages(Word("moat"), 1));
        Assert.Equal(["A [quay]"], text.Passages(Word("quay"), 1));
    }

    [Fact]
    public void Asking_for_no_passages_brings_none()
    {
        using var text = new MarkedText(Harbour);
        Assert.Empty(text.Passages(Word("envoys"), 0));
    }

    [Fact]
    public void A_highlighter_that_is_cancelled_gives_up()
    {
        using var text = new MarkedText(Harbour);
        using var highlighter = new Highlighter(text.Plan(Word("envoys")), new CancellationToken(canceled: true));
        Assert.Throws<OperationCanceledException>(() => highlighter.Marks("any text"u8));
        Assert.Throws<OperationCanceledException>(() => highlighter.Passages("any text"u8, 1));
    }

    private static TermQuery Word(string word) => new(MarkedText.Words, System.Text.Encoding.UTF8.GetBytes(word));

    private static string[] Marks(string text, Query query)
    {
        using var marked = new MarkedText(text);
        return marked.Marks(query);
    }
}
