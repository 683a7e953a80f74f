using System.Text;
using SearchEngine.TestKit;

namespace SearchEngine.Analysis.Tests;

public sealed class WordTokenizerPropertyTests
{
    private const string Troublesome = "aZ09éжא中あアก。 ,.:;'\"_#*’‘“”—…\u0301\u200D\uFE0F\u20E3\u00AD👍🏽🇮\n";

    [Fact]
    public void Words_are_slices_in_order_and_of_whole_characters() => Seeded.Cases(2000, random =>
    {
        byte[] text = Encoding.UTF8.GetBytes(RandomText(random));
        WordList list = WordList.Of(text);
        int from = 0;
        foreach (((int start, int end), string word) in list.Places.Zip(list.Words))
        {
            Assert.InRange(start, from, text.Length);
            Assert.InRange(end, start + 1, text.Length);
            Assert.Equal(Encoding.UTF8.GetBytes(word), text[start..end]);
            Assert.True(IsBoundary(text, start) && IsBoundary(text, end));
            from = end;
        }
    });

    [Fact]
    public void A_space_parts_texts_that_have_nothing_to_do_with_each_other() => Seeded.Cases(2000, random =>
    {
        string before = RandomText(random), after = RandomText(random);
        Assert.Equal([.. WordList.Of(before).Words, .. WordList.Of(after).Words], WordList.Of(before + " " + after).Words);
    });

    [Fact]
    public void The_fast_path_finds_what_the_full_rules_find() => Seeded.Cases(5000, random =>
    {
        string text = RandomText(random);
        Assert.Equal(ByFullRules(Encoding.UTF8.GetBytes(text)), WordList.Of(text).Words);
    });

    [Fact]
    public void Any_bytes_can_be_read() => Seeded.Cases(2000, random =>
    {
        byte[] text = new byte[random.Next(80)];
        random.NextBytes(text);
        foreach ((int start, int end) in WordList.Of(text).Places) Assert.DoesNotContain('\uFFFD', Encoding.UTF8.GetString(text, start, end - start));
    });

    private static List<string> ByFullRules(ReadOnlySpan<byte> text)
    {
        List<string> words = [];
        while (!text.IsEmpty)
        {
            int length = Math.Max(WordMatcher.Match(text), EmojiMatcher.Match(text));
            if (length > 0) words.Add(Encoding.UTF8.GetString(text[..length]));
            else Utf8Decoder.Decode(text, out length);
            text = text[length..];
        }

        return words;
    }

    private static string RandomText(Random random)
    {
        Rune[] troublesome = [.. Troublesome.EnumerateRunes()];
        StringBuilder text = new();
        for (int length = random.Next(40); length > 0; length--)
            text.Append(random.Next(8) == 0 ? RandomRune(random) : troublesome[random.Next(troublesome.Length)]);
        return text.ToString();
    }

    private static Rune RandomRune(Random random)
    {
        int value = random.Next(random.Next(2) == 0 ? 0x3100 : 0x110000);
        return Rune.IsValid(value) ? new Rune(value) : Rune.ReplacementChar;
    }

    private static bool IsBoundary(byte[] text, int at) => at == text.Length || (text[at] & 0xC0) != 0x80;
}
