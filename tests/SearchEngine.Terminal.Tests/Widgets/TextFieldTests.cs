using SearchEngine.TestKit;

namespace SearchEngine.Terminal.Tests;

public sealed class TextFieldTests
{
    [Theory]
    [InlineData("one two", "\x7f", "one tw|")]
    [InlineData("one two", "\x17", "one |")]
    [InlineData("one two", "\x15", "|")]
    [InlineData("one two", "\e[H\e[3~", "|ne two")]
    [InlineData("one two", "\e[1;5D\x0b", "one |")]
    [InlineData("one two", "\e[1;5D\e[1;5D\e[1;5C", "one| two")]
    [InlineData("one two", "\x01X", "X|one two")]
    [InlineData("one two", "\x01\x05!", "one two!|")]
    [InlineData("one two", "\eb\ed", "one |")]
    [InlineData("e\u0301\u0302", "\x7f", "|")]
    [InlineData("a👩\u200d👧", "\x7f", "a|")]
    [InlineData("می\u200cرود", "\e[D\e[D\e[D\x7f", "م|رود")]
    public void A_key_edits(string text, string keys, string after)
    {
        var field = TextField.Of(text);
        foreach (var key in Keys(keys)) field = field.After(key) ?? field;
        Assert.Equal(after, field.Text.Insert(field.Caret, "|"));
    }

    [Fact]
    public void Keys_that_do_not_edit_are_left_to_others()
    {
        Assert.All(Keys("\r\t\e[A\e[B\e[5~\x12\eOP"), key => Assert.Null(TextField.Empty.After(key)));
    }

    [Fact]
    public void The_caret_stays_between_clusters_whatever_is_typed() => Seeded.Cases(200, random =>
    {
        string[] keys = ["\x7f", "\e[3~", "\e[D", "\e[C", "\e[H", "\e[F", "\x17", "\e[1;5D", "\e[1;5C", "a", "é", "漢", "👩", "\u0301"];
        var field = TextField.Of(HostileText.Random(random, 20));
        for (int i = 0; i < 30; i++)
        {
            foreach (var key in Keys(keys[random.Next(keys.Length)])) field = field.After(key) ?? field;
            Assert.InRange(field.Caret, 0, field.Text.Length);
            Assert.False(field.Caret > 0 && field.Caret < field.Text.Length && char.IsSurrogatePair(field.Text, field.Caret - 1));
        }
    });

    [Fact]
    public void The_caret_is_always_on_show() => Seeded.Cases(200, random =>
    {
        var field = TextField.Of(HostileText.Random(random, 60));
        for (int i = random.Next(80); i > 0; i--) field = field.After(new KeyPress(KeyCode.Left))!;
        var grid = new Grid(random.Next(1, 20), 1);
        TextFieldView.Draw(grid.Whole, field, hasFocus: true, Style.Plain);
        Assert.NotNull(grid.Cursor);
    });

    [Fact]
    public void A_long_text_scrolls_with_the_caret()
    {
        var grid = new Grid(8, 1);
        TextFieldView.Draw(grid.Whole, TextField.Of("abcdefghijklmnop"), hasFocus: true, Style.Plain);
        Assert.Equal("lmnop", Row(grid));
        Assert.Equal((5, 0), grid.Cursor);
    }

    [Fact]
    public void A_place_in_a_scrolled_text_is_where_it_is_drawn()
    {
        var field = TextField.Of("abcdefghijklmnop");
        Assert.Equal((0, 4, 5), (TextFieldView.ColumnOf(field, 11, 8), TextFieldView.ColumnOf(field, 15, 8), TextFieldView.ColumnOf(field, 16, 8)));
        Assert.Null(TextFieldView.ColumnOf(field, 10, 8));
        Assert.Null(TextFieldView.ColumnOf(field with { Caret = 0 }, 8, 8));
        Assert.Equal(7, TextFieldView.ColumnOf(field with { Caret = 0 }, 7, 8));
    }

    private static string Row(Grid grid) => string.Concat(Enumerable.Range(0, grid.Width).Select(x => grid[x, 0].Glyph.ToString())).TrimEnd();

    private static IEnumerable<KeyPress> Keys(string bytes)
    {
        var events = new List<InputEvent>();
        new InputParser(TimeSpan.Zero).Feed(System.Text.Encoding.UTF8.GetBytes(bytes), events);
        return events.Cast<KeyPress>();
    }
}
