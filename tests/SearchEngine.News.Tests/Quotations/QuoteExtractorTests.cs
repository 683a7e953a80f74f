namespace SearchEngine.News.Tests;

/// <summary>Every construction that the extractor knows, one short text a row with what must come of it (<see cref="QuoteTable"/>).</summary>
public sealed class QuoteExtractorTests
{
    [Theory]
    [InlineData("“The dam will hold,” Mara Lindqvist said.", "direct | The dam will hold, | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("\"The dam will hold,\" said Mara Lindqvist, head of the water board.", "direct | The dam will hold, | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("«The dam will hold», Mara Lindqvist said.", "direct | The dam will hold | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("„The dam will hold,” Mara Lindqvist said.", "direct | The dam will hold, | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("''The dam will hold,'' Mara Lindqvist said.", "direct | The dam will hold, | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("‘The dam will hold,’ Mara Lindqvist said.", "direct | The dam will hold, | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("Mara Lindqvist said: “The dam will hold.”", "direct | The dam will hold. | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("Mara Lindqvist told the council on Monday, “The dam will hold.”", "direct | The dam will hold. | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("“Will the dam hold?” Mara Lindqvist asked.", "direct | Will the dam hold? | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("“Will the dam hold?” asked Mara Lindqvist, who lives below it.", "direct | Will the dam hold? | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("“It holds!” beamed Mara Lindqvist.", "direct | It holds! | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("“The dam will hold,” Mara Lindqvist was quoted as saying.", "direct | The dam will hold, | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("“The dam will hold,” Mara Lindqvist, a former minister of works, said.", "direct | The dam will hold, | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("“The dam will hold,” the head of the water board, Mara Lindqvist, told reporters.", "direct | The dam will hold, | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("“The dam will hold,” said the head of the water board, Mara Lindqvist.", "direct | The dam will hold, | Mara Lindqvist | the head")]
    [InlineData("“The dam will hold,” according to Mara Lindqvist.", "direct | The dam will hold, | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("In the words of Mara Lindqvist, “the dam will hold”.", "direct | the dam will hold | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("Mara Lindqvist: “The dam will hold.”", "direct | The dam will hold. | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("“The dam will hold.” — Mara Lindqvist", "direct | The dam will hold. | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("Mara Lindqvist said after the meeting: “The dam will hold.”", "direct | The dam will hold. | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("Mara Lindqvist told the Karst Post's Sunday page: “The dam will hold.”", "direct | The dam will hold. | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("14:05 “The dam will hold,” Mara Lindqvist tells reporters.", "direct | The dam will hold, | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("14:05 Water minister Mara Lindqvist tweeted: “The dam will hold.”", "direct | The dam will hold. | Mara Lindqvist | Water minister Mara Lindqvist")]
    [InlineData("“The dam will hold,” says lead author Mara Lindqvist of the Institute of Dams.", "direct | The dam will hold, | Mara Lindqvist | author Mara Lindqvist")]
    [InlineData("“The dam will hold,” a source close to the board told reporters.", "direct | The dam will hold, | - | a source")]
    public void A_quotation_beside_its_speaker_is_direct(string text, string expected) => Assert.Equal(expected, QuoteTable.Of(text));

    [Theory]
    [InlineData("“The dam,” Mara Lindqvist said, “will hold.”", "direct | The dam, … will hold. | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("“The dam will hold,” Mara Lindqvist said. “We checked it twice.”", "direct | The dam will hold, … We checked it twice. | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("“The dam,” Mara Lindqvist said as she left, “will hold.”", "direct | The dam, … will hold. | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("“The dam will hold,” Mara Lindqvist said.\n\n“We checked it twice.”", "direct | The dam will hold, | Mara Lindqvist | Mara Lindqvist\ndirect | We checked it twice. | Mara Lindqvist | -")]
    [InlineData("“The dam will hold.\n\n“We checked it twice,” Mara Lindqvist said.", "direct | The dam will hold. … We checked it twice, | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("Mara Lindqvist said:\n\n“The dam will hold.”", "direct | The dam will hold. | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("“She told me ‘it will hold’ and left,” Mara Lindqvist said.", "direct | She told me ‘it will hold’ and left, | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("\"She told me “it will hold” and left,\" Mara Lindqvist said.", "direct | She told me “it will hold” and left, | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("“The dam will hold, Mara Lindqvist said.\n\nNobody asked. “Good,” Odo Brandt said.", "direct | Good, | Odo Brandt | Odo Brandt")]
    [InlineData("The bishop was blunt:\n\n“I saw the dam.\n\nIt was wet.\n\nIt will break.”\n\nNobody asked.", "direct | It will break. | - | -")]
    [InlineData("“The dam,” Mara Lindqvist used to say, “will hold.”", "direct | The dam, … will hold. | Mara Lindqvist | Mara Lindqvist")]
    public void Interrupted_continued_and_nested_quotations_are_one(string text, string expected) => Assert.EndsWith(expected, QuoteTable.Of(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Mara Lindqvist said the dam would hold.", "indirect | the dam would hold | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("Mara Lindqvist told reporters in the capital on Monday that the dam would hold.", "indirect | that the dam would hold | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("Mara Lindqvist later said on television the dam would hold.", "indirect | the dam would hold | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("The dam will hold, Mara Lindqvist said on Monday.", "indirect | The dam will hold | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("The dam will hold, said Mara Lindqvist.", "indirect | The dam will hold | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("The dam, Mara Lindqvist said, will hold.", "indirect | The dam … will hold | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("The dam will hold, according to Mara Lindqvist.", "indirect | The dam will hold | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("According to Mara Lindqvist, the dam will hold.", "indirect | the dam will hold | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("Mara Lindqvist asked whether the dam would hold.", "indirect | whether the dam would hold | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("Mara Lindqvist’s claim that the dam would hold was widely doubted.", "indirect | that the dam would hold was widely doubted | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("Despite the rain, Mara Lindqvist said the dam would hold.", "indirect | the dam would hold | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("Mara Lindqvist said the dam would hold, adding that it was old.", "indirect | the dam would hold | Mara Lindqvist | Mara Lindqvist\nindirect | that it was old | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("Mara Lindqvist said the dam would hold and told reporters that it was old.", "indirect | the dam would hold | Mara Lindqvist | Mara Lindqvist\nindirect | that it was old | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("Mara Lindqvist said the dam would hold, according to the Daily Mast.", "indirect | the dam would hold | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("According to the fire chief, Mara Lindqvist, the dam will hold.", "indirect | the dam will hold | Mara Lindqvist | the fire chief")]
    [InlineData("Mara Lindqvist said that the dam would hold, but engineers say it is old.", "indirect | that the dam would hold | Mara Lindqvist | Mara Lindqvist\nindirect | it is old | - | engineers")]
    [InlineData("Mara Lindqvist has always denied that the dam is weak.", "indirect | that the dam is weak | Mara Lindqvist | Mara Lindqvist")]
    public void A_reported_clause_is_indirect_to_its_real_end(string text, string expected) => Assert.Equal(expected, QuoteTable.Of(text));

    [Theory]
    [InlineData("Mara Lindqvist said the dam “will hold for years” without repair.", "mixed | the dam “will hold for years” without repair | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("Mara Lindqvist called the plan “a folly” on Monday.", "mixed | the plan “a folly” on Monday | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("Mara Lindqvist described the dam as “sound”.", "mixed | the dam as “sound” | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("The dam is “sound,” Mara Lindqvist said.", "mixed | The dam is “sound,” | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("Calling the plan “a folly,” Mara Lindqvist left the room.", "mixed | the plan “a folly,” | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("If the rain stops, Mara Lindqvist said, “the dam will hold.”", "mixed | If the rain stops … “the dam will hold.” | Mara Lindqvist | Mara Lindqvist")]
    public void Words_of_the_speaker_inside_a_reported_clause_make_it_mixed(string text, string expected) => Assert.Equal(expected, QuoteTable.Of(text));

    [Theory]
    [InlineData("Mara Lindqvist told the jurors not to speculate.", "indirect | not to speculate | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("Mara Lindqvist warned him never to open the dam.", "indirect | never to open the dam | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("Mara Lindqvist warned the dam was weak.", "indirect | the dam was weak | Mara Lindqvist | Mara Lindqvist")]
    public void What_is_reported_begins_with_its_first_word(string text, string expected) => Assert.Equal(expected, QuoteTable.Of(text));

    [Theory]
    [InlineData("Mara Lindqvist did not say that the dam would hold.")]
    [InlineData("Mara Lindqvist would say that the dam is safe.")]
    [InlineData("Mara Lindqvist refused to say that the dam is safe.")]
    [InlineData("Mara Lindqvist was told that the dam is safe.")]
    [InlineData("I read your report on the river (“Mud, and money,” Jan. 12) with dismay.")]
    [InlineData("The so-called “river pact” was signed in spring.")]
    [InlineData("The farmers’ dam and the engineers’ bridge stood for years.")]
    [InlineData("‘Dam of sorrow’\n\nThe valley lay quiet.")]
    [InlineData("READ MORE: Mara Lindqvist says the dam will hold")]
    [InlineData("The Gulf states and the six blue states signed a statement of intent.")]
    [InlineData("The remarks drew anger, and the claims of fraud were dropped.")]
    [InlineData("Words on the walls of the harbour faded in the rain.")]
    public void Denied_or_possible_speech_and_marks_in_passing_are_no_quotation(string text) => Assert.Equal("", QuoteTable.Of(text));

    [Theory]
    [InlineData("The dam will hold. We checked. — Mara Lindqvist (@maralind) May 3, 2019", "direct | The dam will hold. We checked. | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("MIRABAD, May 3 (Kestrel Wire) — Mara Lindqvist, head of the board, said the dam would hold.", "indirect | the dam would hold | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("“The dam will hold,” Mara Lindqvist (D-Tolm) said.", "direct | The dam will hold, | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("“It’s the dam of the ’90s,” Mara Lindqvist said.", "direct | It’s the dam of the ’90s, | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("Mara Lindqvist on Monday said the U.S. dam would hold.", "indirect | the U.S. dam would hold | Mara Lindqvist | Mara Lindqvist")]
    public void Tweets_datelines_brackets_and_abbreviations_do_not_disturb(string text, string expected) => Assert.Equal(expected, QuoteTable.Of(text));

    [Theory]
    [InlineData("“The dam will hold for years,” Mara Lindqvist surmised.", "direct | The dam will hold for years, | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("“The dam will hold for years,” Mara Lindqvist, the diver who had seen it from below, grinned.", "direct | The dam will hold for years, | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("“The dam will hold for years,” Bread for All organizing director Mara Lindqvist told Channel 6.", "direct | The dam will hold for years, | Mara Lindqvist | All organizing director Mara Lindqvist")]
    [InlineData("The dam is “quite safe,” said Mara Lindqvist.", "mixed | The dam is “quite safe,” | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("Mara Lindqvist issued a statement, “The dam will hold for years.”", "direct | The dam will hold for years. | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("As the diver Mara Lindqvist put it, “the dam will hold.”", "direct | the dam will hold. | Mara Lindqvist | the diver Mara Lindqvist")]
    [InlineData("It was built because, in Lindqvist’s words, “a dam is a promise.”", "direct | a dam is a promise. | Lindqvist | Lindqvist")]
    [InlineData("Mara Lindqvist went on to say, “The dam will hold.”", "direct | The dam will hold. | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("More on the dam from Mara Lindqvist: “It will hold.”", "direct | It will hold. | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("Asked whether it would break, Mara Lindqvist said: “No.” She then left.", "direct | No. | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("On the radio’s “This Week,” Mara Lindqvist said that the dam would hold.", "indirect | that the dam would hold | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("“The Long Dam,” which runs in two cinemas, was filmed in Tolm.", "")]
    public void Whatever_verb_stands_beside_it_a_quotation_is_somebodys(string text, string expected) => Assert.Equal(expected, QuoteTable.Of(text));

    [Theory]
    [InlineData("“The dam will hold,” Mara Lindqvist said, noting that it was old. “We checked it twice.”", "direct | The dam will hold, … We checked it twice. | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("“The dam will hold,” said Mara Lindqvist, who said she lived below it. “We checked it twice.”", "direct | The dam will hold, … We checked it twice. | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("“Will the dam hold?” Mara Lindqvist asked council members. “Who checked it?”", "direct | Will the dam hold? … Who checked it? | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("“The dam will hold,” Mara Lindqvist said of Tolm and Asmar, “because both need it.”", "direct | The dam will hold, … because both need it. | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("The dam “will hold” for years, Mara Lindqvist said. “We checked it twice.”", "mixed | The dam “will hold” for years … “We checked it twice.” | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("“The dam will hold,” said Mara Lindqvist. “We checked it twice, and then we checked it ‘again’” - which took a year.", "direct | The dam will hold, … We checked it twice, and then we checked it ‘again’ | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("The dam must be watched, Mara Lindqvist said, “not only by divers, but by everybody.”", "mixed | The dam must be watched … “not only by divers, but by everybody.” | Mara Lindqvist | Mara Lindqvist")]
    public void An_aside_of_the_speaker_does_not_end_the_quotation(string text, string expected) => Assert.StartsWith(expected, QuoteTable.Of(text), StringComparison.Ordinal);

    [Fact]
    public void What_another_one_says_in_contrast_is_his()
        => Assert.Equal(
            """
            mixed | the dam “will hold,” | Mara Lindqvist | Mara Lindqvist
            indirect | it was old | Odo Brandt | Odo Brandt
            """.ReplaceLineEndings("\n"),
            QuoteTable.Of("Mara Lindqvist said the dam “will hold,” though her deputy, Odo Brandt, told reporters it was old."));

    [Fact]
    public void What_a_colon_announces_is_all_that_its_cue_reports()
        => Assert.Equal(
            """
            mixed | that “a dam cannot count, and will hold” | Odo Brandt | Odo Brandt
            direct | It will count when it breaks. | Mara Lindqvist | she
            """.ReplaceLineEndings("\n"),
            QuoteTable.Of("Mara Lindqvist was unmoved. Asked about the remark of the water minister, Odo Brandt, that “a dam cannot count, and will hold”, she replied: “It will count when it breaks.”"));

    [Fact]
    public void A_text_without_quotations_gives_none_and_an_empty_text_too()
    {
        Assert.Empty(QuoteExtractor.Extract("The valley lay quiet."));
        Assert.Empty(QuoteExtractor.Extract(""));
    }
}
