namespace SearchEngine.News.Tests;

/// <summary>Direct quotations in Spanish, French and German, one short text a row with what must come of it.</summary>
public sealed class TongueQuotesTests
{
    [Theory]
    [InlineData("«La presa aguanta», dijo Mara Lindo.", "direct | La presa aguanta | Mara Lindo")]
    [InlineData("“La presa aguanta”, afirmó ayer la ministra de Obras, Mara Lindo.", "direct | La presa aguanta | Mara Lindo")]
    [InlineData("Mara Lindo, ministra de Obras, señaló: «La presa aguanta».", "direct | La presa aguanta | Mara Lindo")]
    [InlineData("La ministra de Obras, Mara Lindo, llegó tarde. «La presa aguanta», ha declarado la ministra.", "direct | La presa aguanta | Mara Lindo")]
    [InlineData("Mara Lindo aseguró que la presa «aguanta mil años».", "mixed | aguanta mil años | Mara Lindo")]
    [InlineData("«La presa aguanta», zanjó Lindo. «La hemos revisado dos veces».\n\nMara Lindo se fue.", "direct | La presa aguanta … La hemos revisado dos veces | Mara Lindo")]
    [InlineData("«La presa aguanta», según Mara Lindo.", "direct | La presa aguanta | Mara Lindo")]
    [InlineData("Mara Lindo fue clara. «La presa aguanta», dijo.", "direct | La presa aguanta | Mara Lindo")]
    [InlineData("Según el ministro de Obras, Odo Brandón, hay agua. «La presa aguanta», declaró el ministro.", "direct | La presa aguanta | Odo Brandón")]
    [InlineData("«La presa aguanta», dijo un portavoz de la junta.", "direct | La presa aguanta | -")]
    [InlineData("—La presa aguanta —dijo Mara Lindo—. La hemos revisado.", "direct | La presa aguanta … La hemos revisado. | Mara Lindo")]
    [InlineData("«La presa aguanta», canturreó Pilar Otoño, pescadera desde hace años.", "direct | La presa aguanta | Pilar Otoño")]
    public void Spanish(string text, string expected) => Assert.Equal(expected, Of(text, "es"));

    [Theory]
    [InlineData("« Le barrage tiendra », a déclaré Mara Lindel.", "direct | Le barrage tiendra | Mara Lindel")]
    [InlineData("« Le barrage tiendra », a dit la ministre des Travaux, Mara Lindel.", "direct | Le barrage tiendra | Mara Lindel")]
    [InlineData("Mara Lindel a pris son temps. « Le barrage tiendra », dit-elle.", "direct | Le barrage tiendra | Mara Lindel")]
    [InlineData("Mara Lindel a pris son temps. « Le barrage tiendra », a-t-elle murmuré.", "direct | Le barrage tiendra | Mara Lindel")]
    [InlineData("La ministre des Travaux, Mara Lindel, a répondu : « Le barrage tiendra. »", "direct | Le barrage tiendra. | Mara Lindel")]
    [InlineData("Odo Brandet a assuré qu’il tiendrait « mille ans encore ».", "mixed | mille ans encore | Odo Brandet")]
    [InlineData("Selon un ingénieur, il tiendra. « Nous l’avons mesuré », a-t-il soupiré.", "direct | Nous l’avons mesuré | -")]
    [InlineData("« Le barrage tiendra », selon Mara Lindel.", "direct | Le barrage tiendra | Mara Lindel")]
    public void French(string text, string expected) => Assert.Equal(expected, Of(text, "fr"));

    [Theory]
    [InlineData("„Der Damm hält“, sagte Mara Lindner.", "direct | Der Damm hält | Mara Lindner")]
    [InlineData("„Der Damm hält“, sagte die Ministerin Mara Lindner.", "direct | Der Damm hält | Mara Lindner")]
    [InlineData("Mara Lindner sagte: „Der Damm hält.“", "direct | Der Damm hält. | Mara Lindner")]
    [InlineData("„Der Damm hält“, erklärte ein Sprecher der Behörde.", "direct | Der Damm hält | -")]
    [InlineData("„Der Damm hält“, sagte Verkehrsministerin Mara Lindner.", "direct | Der Damm hält | Mara Lindner")]
    [InlineData("Mara Lindner nannte den Damm „völlig sicher“.", "mixed | völlig sicher | Mara Lindner")]
    [InlineData("Laut Bauminister Odo Brandt ist der Damm „alt, aber sicher“.", "mixed | alt, aber sicher | Odo Brandt")]
    [InlineData("Mara Lindner wies das zurück: „Der Damm hält.“\n\nLaut Odo Brandt ist er alt.", "direct | Der Damm hält. | Mara Lindner")]
    public void German(string text, string expected) => Assert.Equal(expected, Of(text, "de"));

    [Fact]
    public void The_language_of_a_text_decides_how_it_is_read()
        => Assert.Empty(QuoteExtractor.Extract("«La presa aguanta», dijo Mara Lindo."));

    [Theory]
    [InlineData("El libro «Cien ríos» se vende bien.", "es")]
    [InlineData("", "fr")]
    [InlineData("«", "fr")]
    [InlineData("— ", "es")]
    [InlineData("según el", "es")]
    [InlineData("„Damm", "de")]
    public void What_is_no_quotation_is_passed_over(string text, string language) => Assert.Empty(QuoteExtractor.Extract(text, null, language));

    private static string Of(string text, string language)
        => string.Join('\n', QuoteExtractor.Extract(text, null, language).Select(q => $"{q.Kind.ToString().ToLowerInvariant()} | {q.Text} | {q.Speaker ?? "-"}"));
}
