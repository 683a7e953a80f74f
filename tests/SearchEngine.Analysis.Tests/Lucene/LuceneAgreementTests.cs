using System.Globalization;
using System.Text;

namespace SearchEngine.Analysis.Tests;

/// <summary>Our words and terms beside those of Lucene 8 itself.</summary>
public sealed class LuceneAgreementTests
{
    private static readonly string[] Lines =
    [
        "The minister’s “full” statement, released at 10:30 a.m. on 3.14, cost 1,000,000 – or so – said O'Brien's U.S. office.",
        "al-Muhandis e-mailed press_office@news.example #sanctions https://news.example.org/a_b/c?d=1&e=2 _x_ __ 5_6 a:b 1:2 3;4 c;d",
        "Les négociations, à l’Élysée; größere Städte, Łódź, Þór, İstanbul, ﬁnancial ＦＵＬＬ　ＷＩＤＴＨ１２",
        "Москва: п’ять ёлок. Αθήνα, Ὀδυσσεύς. صه\"ل קוֹל צה\"ל ג'ורג' א'ב' ב\"א\"ב קָמָץ",
        "قال الوزير: «لا»، ١٢٫٥ كِتَابٌ می‌خواهم ۱۳۹۹ हिन्दी समाचार বাংলা தமிழ்",
        "北京2008年 カタカナ_カナ ひらがな 한국어 뉴스 ภาษาไทย๑๒ ພາສາລາວ မြန်မာ ខ្មែរ",
        "👍🏽 👩‍👩‍👧‍👦 🇮🇷🇺🇸🇬 #️⃣ *⃣ 1️⃣ ❤️ ❤ ☺︎ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ©™ ℹ️ 🅰b \u200D👍 x",
        "negotiations negotiating agreed hopping hoping relational generously Cafés ÉTÉS es és 1990s NATO's skies dying was THE",
        new string('x', 600) + " " + string.Concat(Enumerable.Repeat("𐐨", 300)) + " " + new string('a', 254) + "'b" + new string('_', 600) + "c",
    ];

    /// <summary>Where no letter, mark or pictograph was added or moved since the Unicode 9 and Emoji 11 of Lucene 8.</summary>
    private static readonly (int First, int Last)[] Blocks =
    [
        (0x20, 0x7E), (0x20, 0x7E), (0xA0, 0x24F), (0x300, 0x36F), (0x391, 0x3A1), (0x3B1, 0x3FF), (0x400, 0x52F), (0x5B0, 0x5EA), (0x5F3, 0x5F4),
        (0x600, 0x6FF), (0x905, 0x939), (0x93C, 0x977), (0xE01, 0xE3A), (0xE40, 0xE5B), (0x1000, 0x109F), (0x1780, 0x17E9), (0x1E00, 0x1EFF),
        (0x2000, 0x206F), (0x20D0, 0x20F0), (0x2100, 0x214F), (0x2190, 0x21FF), (0x24B6, 0x24E9), (0x2600, 0x2685), (0x3000, 0x3096),
        (0x3099, 0x30FF), (0x3131, 0x318E), (0x4E00, 0x4E80), (0xAC00, 0xAC80), (0xFB1D, 0xFB4F), (0xFE00, 0xFE0F), (0xFE30, 0xFE6F),
        (0xFF01, 0xFFBE), (0x10400, 0x1044F), (0x1D400, 0x1D454), (0x1F1E6, 0x1F1FF), (0x1F300, 0x1F3FA), (0x1F400, 0x1F53D),
        (0x1F600, 0x1F64F), (0x20000, 0x20040), (0xE0020, 0xE007F),
    ];

    [Fact]
    public void Words_stand_where_StandardTokenizer_finds_them() => Compare("words", Places);

    [Fact]
    public void Terms_and_positions_are_those_of_EnglishAnalyzer() => Compare("terms", EnglishTerms);

    private static void Compare(string task, Func<string, string> ours)
    {
        string[] lines = [.. Lines, .. RandomLines(3000)];
        string[] theirs = LuceneWords.Run(task, lines);
        Assert.Equal(lines.Length, theirs.Length);
        for (int i = 0; i < lines.Length; i++)
        {
            string mine = ours(lines[i]);
            Assert.True(theirs[i].TrimEnd() == mine, $"text: {lines[i]}\nLucene: {theirs[i]}\nours:   {mine}");
        }
    }

    private static string Places(string line) => string.Join(' ', WordList.Of(line).Places.Select(place => $"{place.Start}:{place.End}"));

    private static string EnglishTerms(string line) => string.Join(' ', WordList.Of(line).Words
        .Select((word, position) => (Term: Terms.Of(LuceneEnglishFilter.Instance, word), position))
        .Where(token => token.Term is not null)
        .Select(token => $"{token.Term}|{token.position.ToString(CultureInfo.InvariantCulture)}"));

    private static IEnumerable<string> RandomLines(int count)
    {
        Random random = new(1);
        for (int i = 0; i < count; i++)
        {
            (int First, int Last)[] blocks = random.GetItems(Blocks, 1 + random.Next(6));
            StringBuilder line = new();
            for (int length = random.Next(60); length > 0; length--)
            {
                (int first, int last) = blocks[random.Next(blocks.Length)];
                line.Append(new Rune(random.Next(first, last + 1)));
            }

            yield return line.ToString();
        }
    }
}
