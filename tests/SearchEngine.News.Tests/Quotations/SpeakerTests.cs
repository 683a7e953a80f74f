using SearchEngine.Model;

namespace SearchEngine.News.Tests;

/// <summary>Who is meant: the last quotation of each text must have this speaker.</summary>
public sealed class SpeakerTests
{
    [Theory]
    [InlineData("Mara Lindqvist arrived at noon. “It will hold,” Lindqvist said.", "Mara Lindqvist")]
    [InlineData("Dr. Lindqvist spoke first. Mara Lindqvist has led the board for years. “It will hold,” Dr. Lindqvist said.", "Mara Lindqvist")]
    [InlineData("MARA LINDQVIST arrived. “It will hold,” Mara Lindqvist said.", "Mara Lindqvist")]
    [InlineData("The board chose Ilse van den Brandt. “It will hold,” van den Brandt said.", "Ilse van den Brandt")]
    [InlineData("General Harun al-Vela arrived. “It will hold,” Vela said.", "Harun al-Vela")]
    [InlineData("The Tolm Water and Power Board met. “It will hold,” the TWPB said.", "Tolm Water and Power Board")]
    [InlineData("Peter Marsh left. Lena Marsh, a hydrologist, stayed. “It will hold,” Dr. Marsh said.", "Lena Marsh")]
    [InlineData("Dr. Lena M. Marsh arrived. “It will hold,” Marsh said.", "Lena M. Marsh")]
    [InlineData("Sentencing Kevin Brandt on Friday, the judge was brief. Brandt said it would hold.", "Kevin Brandt")]
    [InlineData("Odo Brandt and Ines Calvo agreed. “It will hold,” Odo Brandt and Ines Calvo said.", "Odo Brandt and Ines Calvo")]
    public void A_name_leads_to_the_fullest_form_of_itself(string text, string speaker) => Assert.Equal(speaker, Last(text).Speaker);

    [Theory]
    [InlineData("Minister Mara Lindqvist arrived. “It will hold,” she said.", "Mara Lindqvist")]
    [InlineData("Mara Lindqvist met Odo Brandt. “It will hold,” he said.", "Odo Brandt")]
    [InlineData("Minister Otto Lind arrived. Asked about the doubts of the engineer, Odo Brandt, he said: “It will hold.”", "Otto Lind")]
    [InlineData("“It will hold,” Mara Lindqvist said. Odo Brandt was not asked. “We checked,” she added.", "Mara Lindqvist")]
    [InlineData("Velmark’s foreign minister, Odo Brandt, spoke to the crew. “It will hold,” he said.", "Odo Brandt")]
    [InlineData("Karst Tramways said little. In a statement, it said the dam would hold.", "Karst Tramways")]
    [InlineData("Westmark Water, which owns the dam, was sorry. “It will hold,” it said in a statement.", "Westmark Water")]
    [InlineData("Odo Brandt and Ines Calvo said little. “It will hold,” they said.", null)]
    public void A_pronoun_leads_to_the_one_in_the_foreground(string text, string? speaker) => Assert.Equal(speaker, Last(text).Speaker);

    [Theory]
    [InlineData("Foreign Minister Odo Brandt met Interior Minister Ines Calvo. “It will hold,” the interior minister said.", "Ines Calvo")]
    [InlineData("Dorhan’s foreign minister, Odo Brandt, met Foreign Minister Ines Calvo of Tarvan. Calvo praised the talks. “It will hold,” the foreign minister said.", "Ines Calvo")]
    [InlineData("The foreign minister, Odo Brandt, spoke first. His opposite number, Ines Calvo, came next, Calvo said. “It will hold,” the Tarvani foreign minister said.", "Ines Calvo")]
    [InlineData("The secretary of his party, Sunday Okoro-Moor, was not pleased. “It will hold,” Mr Okoro-Moor said.", "Sunday Okoro-Moor")]
    [InlineData("“It will hold,” said Sunday Okoro-Moor, who leads the board.", "Sunday Okoro-Moor")]
    [InlineData("“It will hold,” Odo Brandt said Sunday, as the board met.", "Odo Brandt")]
    [InlineData("Ines Calvo was there. Asked about the claim of the minister, Odo Brandt, that “it will hold for years”, she left.", "Odo Brandt")]
    [InlineData("Parliament Speaker Odo Brandt spoke first. “It will hold,” the speaker remarked.", "Odo Brandt")]
    [InlineData("Sen. Odo Brandt spoke first. “It will hold,” the senator said.", "Odo Brandt")]
    [InlineData("Sen. Odo Brandt spoke first. “It will hold,” the lawmaker said.", "Odo Brandt")]
    [InlineData("The Tolm Water Board met. “It will hold,” the board said.", "Tolm Water Board")]
    [InlineData("Acme Dams Inc. built it. “It will hold,” the company said.", "Acme Dams Inc.")]
    [InlineData("“It will hold,” the foreign ministry said.", "foreign ministry")]
    [InlineData("Strand Civil built it. Odo Brandt joined Strand Civil in spring. “It will hold,” the company said.", "Strand Civil")]
    [InlineData("“It will hold,” police said.", "police")]
    [InlineData("“It will hold,” said Brandt’s partner, Ines Calvo.", "Ines Calvo")]
    [InlineData("Acme has measured it for years. “It will hold,” the Acme study said.", "Acme")]
    [InlineData("The report, written by Mara Lindqvist, was short. A statement by Mara Lindqvist said the dam would hold.", "Mara Lindqvist")]
    [InlineData("The mayor of Karst resigned on Monday, saying it would hold. Mayor Odo Brandt told the council so.", "Odo Brandt")]
    [InlineData("Striker Odo Brandt scored twice. “It will hold,” said the 24-year-old.", "Odo Brandt")]
    public void A_description_leads_to_whoever_has_that_office(string text, string speaker) => Assert.Equal(speaker, Last(text).Speaker);

    [Theory]
    [InlineData("The Tolm People's Party met. The Brass Workers’ Union said that the dam would hold.", "Brass Workers’ Union")]
    [InlineData("The Teachers’ Union met. The Tolm People's Party said that the dam would hold.", "Tolm People's Party")]
    [InlineData("Doctors left early. St. Mara’s Hospital said that the dam would hold.", "St. Mara’s Hospital")]
    [InlineData("KARST — It held, Dorhan’s Joint Chiefs of Staff said, in what it called “a miracle”.", "Joint Chiefs of Staff")]
    [InlineData("Dorhan’s Water Party said that the dam would hold.", "Water Party")]
    public void A_bodys_name_may_hold_a_possessive_or_people(string text, string speaker) => Assert.Equal(speaker, Last(text).Speaker);

    [Theory]
    [InlineData("Ines Calvo, curator and head of finds at the Museum of Tolm, Karst, said, “It will hold.”", "Ines Calvo")]
    [InlineData("Ines Calvo for the Water Board, says they are looking at the dam.", "Ines Calvo")]
    [InlineData("Undersecretary for Dams Mr. Brandt says “it will hold”.", "Brandt")]
    [InlineData("The minister of works, Ines Calvo, said it would hold.", "Ines Calvo")]
    [InlineData("Mr Brandt’s rival, Cllr Ines Calvo, claimed the dam was “weak” - something Mr Brandt denies.", "Ines Calvo")]
    [InlineData("Captain Will Sarr said it would hold.", "Will Sarr")]
    [InlineData("Tomas Reyk, the minister of works, said the engineers who read the gauges had met.", "Tomas Reyk")]
    [InlineData("The Reform Party met. The central bank of Velmark kept its rate, saying it would hold.", "central bank")]
    public void What_stands_between_a_name_and_its_verb_is_said_of_it(string text, string speaker) => Assert.Equal(speaker, Last(text).Speaker);

    [Theory]
    [InlineData("“It will hold,” a senior official said.")]
    [InlineData("Odo Brandt left. “It will hold,” a spokesman for the board said.")]
    [InlineData("“It will hold,” officials said.")]
    [InlineData("“It will hold,” one shouted.")]
    [InlineData("The union's chairwoman, Ines Calvo, left. “It will hold,” the archbishop said.")]
    [InlineData("Baroness Ines Calvo left. The Duke of Karst's spokeswoman said it would hold.")]
    [InlineData("An observer, who asked not to be named, said it would hold.")]
    [InlineData("Acme Dams Inc. built it. Engineers at the bank said it looked old. “It will hold,” they wrote.")]
    [InlineData("Odo Brandt left. “It will hold,” his office said.")]
    [InlineData("Captain Odo Brandt left the field. “It will hold,” the club’s press officer said.")]
    [InlineData("Odo Brandt left the field. “It will hold,” the club’s founder said.")]
    [InlineData("Odo Brandt left. A police officer said that the road had gone. “Not blocked,” she said.")]
    public void A_source_without_a_name_is_unnamed(string text)
    {
        var quote = Last(text);
        Assert.Null(quote.Speaker);
        Assert.Equal(Attribution.Unnamed, quote.Attribution);
        Assert.NotNull(quote.SpeakerSpan);
    }

    [Fact]
    public void A_description_may_introduce_a_name_that_follows()
        => Assert.Equal("Mara Lindqvist", QuoteExtractor.Extract("A spokeswoman for the board said the dam would hold.\n\n“We checked,” said Mara Lindqvist.")[0].Speaker);

    [Fact]
    public void A_description_is_nobody_who_is_brought_in_with_an_age()
        => Assert.Null(QuoteExtractor.Extract("A spokeswoman for the board said the dam would hold.\n\n“It’s a joke,” said Mara Lindqvist, 43, whose shop is below it.")[0].Speaker);

    [Fact]
    public void A_headline_gives_the_given_name_that_the_text_leaves_out()
        => Assert.Equal("Mara Lindqvist", QuoteExtractor.Extract("“It will hold,” Lindqvist said.", "Mara Lindqvist Defends the Dam")[0].Speaker);

    [Theory]
    [InlineData("“It will hold,” Mara Lindqvist said.", Attribution.Named)]
    [InlineData("Mara Lindqvist came. “It will hold,” she said.", Attribution.Resolved)]
    [InlineData("“It will hold for as long as it must.”", Attribution.None)]
    public void The_strength_of_an_attribution_is_told(string text, Attribution expected) => Assert.Equal(expected, Last(text).Attribution);

    private static Quote Last(string text) => QuoteExtractor.Extract(text)[^1];
}
