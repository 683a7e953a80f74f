namespace SearchEngine.News.Tests;

/// <summary>Interviews and transcripts: who takes turns, and what is only a list with colons.</summary>
public sealed class TurnTests
{
    [Fact]
    public void Whoever_takes_turns_says_what_stands_behind_the_colon()
        => Assert.Equal(
            """
            direct | Minister, will you resign? | Harbour Times | Harbour Times
            direct | No. I said “never”, and I meant it. | Lena Dorsay | Lena Dorsay
            direct | Why not? | Harbour Times | Harbour Times
            direct | It is too easy. … I will stay. | Lena Dorsay | Dorsay
            direct | Thank you. | Harbour Times | Harbour Times
            """.ReplaceLineEndings("\n"),
            QuoteTable.Of("Harbour Times: Minister, will you resign?\n\nLena Dorsay: No. I said “never”, and I meant it.\n\nHarbour Times: Why not?\n\nDorsay: It is too easy.\n\nI will stay.\n\nHarbour Times: Thank you."));

    [Fact]
    public void A_transcript_has_titles_states_and_capitals_in_its_labels()
        => Assert.Equal(
            """
            direct | Good evening. Why? | JUDITH KEMP | JUDITH KEMP
            direct | Because it does nothing. | PAUL ARROWAY | SEN. PAUL ARROWAY
            direct | The president called you “a coward” this morning. | JUDITH KEMP | KEMP
            direct | He says a lot. | PAUL ARROWAY | ARROWAY
            """.ReplaceLineEndings("\n"),
            QuoteTable.Of("JUDITH KEMP, HOST: Good evening. Why?\n\nSEN. PAUL ARROWAY (D), TARVAN: Because it does nothing.\n\nKEMP: The president called you “a coward” this morning.\n\n(LAUGHTER)\n\nARROWAY: He says a lot."));

    [Fact]
    public void Answers_are_those_of_whom_the_interview_names()
        => Assert.Equal(
            """
            direct | I was writing all the time. | Marta Quill | -
            direct | My mother died. | Marta Quill | -
            """.ReplaceLineEndings("\n"),
            QuoteTable.Of("The novelist Marta Quill talks about her new book.\n\nQ: Why did you wait?\n\nA: I was writing all the time.\n\nQ: What changed?\n\nA: My mother died."));

    [Theory]
    [InlineData("The fair opens soon.\n\nWhen: Monday at nine.\n\nWhere: The northern pier.\n\nTickets: At the door.")]
    [InlineData("Update: The pier is closed.\n\nUpdate: The pier is open.\n\nUpdate: The pier is closed.")]
    [InlineData("Note: The pier is closed.\n\nIt rained.\n\nIt snowed.\n\nIt froze.\n\nIt thawed.\n\nHarbour: The pier is open.\n\nNote: The pier is closed.\n\nIt rained.\n\nIt froze.\n\nHarbour: The pier is open.")]
    public void Lists_with_colons_are_nobodys_words(string text) => Assert.Equal("", QuoteTable.Of(text));
}
