namespace SearchEngine.News.Tests;

public sealed class QuoteExtractorTests
{
    [Theory]
    [InlineData("“The dam will hold,” Mara Lindqvist said.", "direct | The dam will hold, | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("\"The dam will hold,\" said Mara Lindqvist, head of the water board.", "direct | The dam will hold, | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("Mara Lindqvist said: “The dam will hold.”", "direct | The dam will hold. | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("“The dam,” Mara Lindqvist said, “will hold.”", "direct | The dam, … will hold. | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("“The dam will hold,” Mara Lindqvist said. “We checked it twice.”", "direct | The dam will hold, … We checked it twice. | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("“The dam will hold,” Mara Lindqvist, a former minister of works, said.", "direct | The dam will hold, | Mara Lindqvist | Mara Lindqvist")]
    public void A_quotation_beside_its_speaker_is_direct(string text, string expected) => Assert.Equal(expected, QuoteTable.Of(text));

    [Theory]
    [InlineData("Mara Lindqvist said the dam would hold.", "indirect | the dam would hold | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("Mara Lindqvist told reporters in the capital on Monday that the dam would hold.", "indirect | that the dam would hold | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("The dam will hold, according to Mara Lindqvist.", "indirect | The dam will hold | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("According to Mara Lindqvist, the dam will hold.", "indirect | the dam will hold | Mara Lindqvist | Mara Lindqvist")]
    [InlineData("Mara Lindqvist said the dam “will hold for years” without repair.", "mixed | the dam “will hold for years” without repair | Mara Lindqvist | Mara Lindqvist")]
    public void A_reported_clause_is_indirect_or_mixed(string text, string expected) => Assert.Equal(expected, QuoteTable.Of(text));

    [Theory]
    [InlineData("Mara Lindqvist did not say that the dam would hold.")]
    [InlineData("Mara Lindqvist would say that the dam is safe.")]
    [InlineData("The so-called “river pact” was signed in spring.")]
    [InlineData("The farmers’ dam and the engineers’ bridge stood for years.")]
    public void Denied_speech_and_marks_in_passing_are_no_quotation(string text) => Assert.Equal("", QuoteTable.Of(text));

    [Theory]
    [InlineData("Minister Mara Lindqvist arrived. “It will hold,” she said.", "direct | It will hold, | Mara Lindqvist | she")]
    [InlineData("Foreign Minister Odo Brandt met Interior Minister Ines Calvo. “It will hold,” the interior minister said.", "direct | It will hold, | Ines Calvo | the interior minister")]
    [InlineData("Parliament Speaker Odo Brandt spoke first. “It will hold,” the speaker remarked.", "direct | It will hold, | Odo Brandt | the speaker")]
    [InlineData("“It will hold,” a senior official said.", "direct | It will hold, | - | a senior official")]
    public void Pronouns_and_descriptions_lead_to_a_name(string text, string expected) => Assert.Equal(expected, QuoteTable.Of(text));
}
