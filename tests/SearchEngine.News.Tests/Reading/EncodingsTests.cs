using System.Text;

namespace SearchEngine.News.Tests;

public sealed class EncodingsTests
{
    private const string Story = "“Zażółć gęślą jaźń,” said the café’s owner – the harbour of Port Lumen will have its new pier, and costs run to €5 million.";

    static EncodingsTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    [InlineData("utf-32BE")]
    public void Unicode_is_read_with_a_mark_and_without(string name)
    {
        var encoding = Encoding.GetEncoding(name);

        Assert.Equal(Story, Reading.Article("a.txt", [.. encoding.GetPreamble(), .. encoding.GetBytes(Story)]).Text);
        Assert.Equal(Story, Reading.Article("a.txt", encoding.GetBytes(Story)).Text);
    }

    [Fact]
    public void Windows_1252_needs_no_declaration()
    {
        const string western = "“Le café est fermé,” said the owner – and that will not change before the winter, as the council’s letter made clear. It costs €5.";

        Assert.Equal(western, Reading.Article("a.txt", Encoding.GetEncoding(1252).GetBytes(western)).Text);
    }

    [Theory]
    [InlineData(1251, "Гавань была тихой. Никто не двигает ящик, сказала Инес Корво журналистам в понедельник утром.")]
    [InlineData(20866, "Гавань была тихой. Никто не двигает ящик, сказала Инес Корво журналистам в понедельник утром.")]
    [InlineData(866, "Гавань была тихой. Никто не двигает ящик, сказала Инес Корво журналистам в понедельник утром.")]
    [InlineData(1256, "كان الميناء هادئا. لا أحد يحرك الصندوق، قالت إيناس كورفو للصحفيين يوم الاثنين.")]
    [InlineData(932, "港は静かだった。誰も箱を動かさない、とコルボ氏は述べた。")]
    [InlineData(51932, "港は静かだった。誰も箱を動かさない、とコルボ氏は述べた。")]
    [InlineData(54936, "港口很安静。没有人移动箱子，科尔沃说。港口的工人今天没有来上班。")]
    [InlineData(950, "港口很安靜。沒有人移動箱子，科爾沃說。港口的工人今天沒有來上班。")]
    [InlineData(949, "항구는 조용했다. 아무도 상자를 옮기지 않는다고 코르보 씨는 말했다.")]
    public void A_script_of_its_own_is_told_by_its_bytes(int codePage, string text)
        => Assert.Equal(text, Reading.Article("a.txt", Encoding.GetEncoding(codePage).GetBytes(text)).Text);

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Utf_16_that_breaks_off_in_a_character_loses_that_one_alone(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes($"{Story} {Story}")];

        Assert.StartsWith($"{Story} {Story[..^1]}", Reading.Article("a.txt", bytes[..^1]).Text);
    }

    [Fact]
    public void Invalid_bytes_in_utf_8_cost_a_character_each()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Story), 0x20, 0xC3, 0x28, 0x20, 0xF0, 0x9F, .. Encoding.UTF8.GetBytes(Story)];

        var text = Reading.Article("a.txt", bytes).Text;
        Assert.StartsWith(Story, text);
        Assert.EndsWith(Story, text);
        Assert.Contains('\uFFFD', text);
    }
}
