using System.Text;

namespace SearchEngine.Terminal.Tests;

/// <summary>Text of everything that has ever broken a screen.</summary>
internal static class HostileText
{
    private static readonly string[] Pieces =
    [
        "a", "word ", " ", "\t", "\n", "\r", "\r\n", "\e", "\e[31m", "\e]8;;x\a", "\e]52;c;eA==\a", "\u009b2J", "\u0090", "\a", "\0", "\x7f", "\x85",
        "\u202E", "\u2066", "\u200E", "\u200B", "\u200C", "\u200D", "\uFEFF", "\u00AD", "\u0301", "\u20DD", "\uFE0F", "\uD800", "\uDC00", "\uFFFF", "\uE000",
        "漢", "字", "ｱ", "한", "ᄀ", "ᅡ", "ᆨ", "ع", "ر", "ب", "ی\u200C", "نि", "न", "ि", "👩", "🏽", "👩\u200D👧", "🇳", "🇴", "❤\uFE0F", "1\uFE0F\u20E3",
        "\U000E0067", "\U0001F3F4\U000E0067\U000E007F", "\U00020000", "“", "…", "█", "│",
    ];

    public static string Random(Random random, int pieces)
    {
        var text = new StringBuilder();
        for (int i = random.Next(pieces); i > 0; i--)
        {
            if (random.Next(8) == 0) text.Append((char)random.Next(0x10000));
            else text.Append(Pieces[random.Next(Pieces.Length)]);
        }

        return text.ToString();
    }
}
