using System.Text;
using SearchEngine.TestKit;

namespace SearchEngine.Terminal.Tests;

public sealed class InputParserTests
{
    [Theory]
    [InlineData("a", KeyCode.Character, 'a', KeyModifiers.None)]
    [InlineData("\r", KeyCode.Enter, '\0', KeyModifiers.None)]
    [InlineData("\t", KeyCode.Tab, '\0', KeyModifiers.None)]
    [InlineData("\x7f", KeyCode.Backspace, '\0', KeyModifiers.None)]
    [InlineData("\x03", KeyCode.Character, 'c', KeyModifiers.Control)]
    [InlineData("\0", KeyCode.Character, ' ', KeyModifiers.Control)]
    [InlineData("\e[A", KeyCode.Up, '\0', KeyModifiers.None)]
    [InlineData("\eOB", KeyCode.Down, '\0', KeyModifiers.None)]
    [InlineData("\e[1;5C", KeyCode.Right, '\0', KeyModifiers.Control)]
    [InlineData("\e[1;6D", KeyCode.Left, '\0', KeyModifiers.Control | KeyModifiers.Shift)]
    [InlineData("\e[H", KeyCode.Home, '\0', KeyModifiers.None)]
    [InlineData("\e[4~", KeyCode.End, '\0', KeyModifiers.None)]
    [InlineData("\e[3;5~", KeyCode.Delete, '\0', KeyModifiers.Control)]
    [InlineData("\e[5~", KeyCode.PageUp, '\0', KeyModifiers.None)]
    [InlineData("\e[Z", KeyCode.Tab, '\0', KeyModifiers.Shift)]
    [InlineData("\eOP", KeyCode.F1, '\0', KeyModifiers.None)]
    [InlineData("\e[[E", KeyCode.F5, '\0', KeyModifiers.None)]
    [InlineData("\e[17~", KeyCode.F6, '\0', KeyModifiers.None)]
    [InlineData("\e[24~", KeyCode.F12, '\0', KeyModifiers.None)]
    [InlineData("\eb", KeyCode.Character, 'b', KeyModifiers.Alt)]
    [InlineData("\e\x7f", KeyCode.Backspace, '\0', KeyModifiers.Alt)]
    [InlineData("\e[27u", KeyCode.Escape, '\0', KeyModifiers.None)]
    [InlineData("\e[99;5u", KeyCode.Character, 'c', KeyModifiers.Control)]
    [InlineData("\e[97:65;2u", KeyCode.Character, 'a', KeyModifiers.None)]
    [InlineData("\e[27;5;13~", KeyCode.Enter, '\0', KeyModifiers.Control)]
    public void A_key_is_told_from_its_bytes(string bytes, KeyCode key, char character, KeyModifiers modifiers)
        => Assert.Equal([new KeyPress(key, new Rune(character), modifiers)], Parse(bytes));

    [Theory]
    [InlineData("é")]
    [InlineData("漢")]
    [InlineData("😀")]
    public void A_character_is_whole_however_its_bytes_are_split(string character)
    {
        var rune = Rune.GetRuneAt(character, 0);
        Assert.Equal([new KeyPress(KeyCode.Character, rune)], Parse(character));
    }

    [Fact]
    public void A_lone_escape_is_the_key_once_nothing_follows()
    {
        var (parser, events) = (NewParser(), new List<InputEvent>());
        parser.Feed("\e"u8, events);
        Assert.Empty(events);
        Assert.Equal(TimeSpan.FromMilliseconds(60), parser.PendingTimeout);
        parser.Flush(events);
        Assert.Equal([new KeyPress(KeyCode.Escape)], events);
        Assert.Null(parser.PendingTimeout);
    }

    [Fact]
    public void A_paste_is_one_line_without_controls()
        => Assert.Equal([new PastedText("one two [31mthree")], Parse("\e[200~one\ntwo\t\e[31mthree\x07\e[201~"));

    [Fact]
    public void A_paste_that_stalls_is_given_out_so_far_and_what_comes_later_is_pasted_too()
    {
        var (parser, events) = (NewParser(), new List<InputEvent>());
        parser.Feed("\e[200~half"u8, events);
        Assert.Equal(TimeSpan.FromSeconds(2), parser.PendingTimeout);
        parser.Flush(events);
        Assert.Equal([new PastedText("half")], events);
        parser.Feed(" and\rq \x03 the rest\e[201~x"u8, events);
        Assert.Equal([new PastedText("half"), new PastedText(" and q  the rest"), KeyPress.Of('x')], events);
    }

    [Theory]
    [InlineData("half\e[20", "1~x", "half")]
    [InlineData("half\e", "[201~x", "half")]
    [InlineData("r\u00e9", "\e[201~x", "r\u00e9")]
    public void A_paste_that_stalls_within_its_end_mark_ends_there(string before, string after, string text)
    {
        var (parser, events) = (NewParser(), new List<InputEvent>());
        parser.Feed(Encoding.UTF8.GetBytes("\e[200~" + before), events);
        parser.Flush(events);
        parser.Feed(Encoding.UTF8.GetBytes(after), events);
        Assert.Equal([new PastedText(text), KeyPress.Of('x')], events);
    }

    [Fact]
    public void A_paste_that_stalls_within_a_character_keeps_it_whole()
    {
        var (parser, events) = (NewParser(), new List<InputEvent>());
        byte[] bytes = Encoding.UTF8.GetBytes("\e[200~a漢b\e[201~");
        parser.Feed(bytes.AsSpan(0, 9), events);
        parser.Flush(events);
        parser.Feed(bytes.AsSpan(9), events);
        Assert.Equal([new PastedText("a"), new PastedText("漢b")], events);
    }

    [Fact]
    public void A_paste_whose_end_never_comes_is_over_after_half_a_minute_without_a_byte()
    {
        var (parser, events) = (NewParser(), new List<InputEvent>());
        parser.Feed("\e[200~half"u8, events);
        parser.Flush(events);
        Assert.Equal(TimeSpan.FromSeconds(30), parser.PendingTimeout);
        parser.Flush(events);
        Assert.Null(parser.PendingTimeout);
        parser.Feed("x"u8, events);
        Assert.Equal([new PastedText("half"), KeyPress.Of('x')], events);
    }

    [Theory]
    [InlineData("\x03")]
    [InlineData("\e[99;5u")]
    public void Control_C_alone_gets_out_of_a_paste_that_has_stalled(string bytes)
    {
        var (parser, events) = (NewParser(), new List<InputEvent>());
        parser.Feed("\e[200~half"u8, events);
        parser.Flush(events);
        parser.Feed(Encoding.UTF8.GetBytes(bytes), events);
        Assert.Equal(TimeSpan.FromMilliseconds(60), parser.PendingTimeout);
        parser.Flush(events);
        parser.Feed("x"u8, events);
        Assert.Equal([new PastedText("half"), KeyPress.Of('c', KeyModifiers.Control), KeyPress.Of('x')], events);
    }

    [Fact]
    public void A_paste_of_megabytes_is_cut_and_still_ends()
    {
        var events = Parse("\e[200~" + new string('p', 300_000) + "\e[201~q");
        Assert.Equal(KeyPress.Of('q'), events[^1]);
        Assert.InRange(Assert.IsType<PastedText>(events[0]).Text.Length, 60_000, 70_000);
    }

    [Theory]
    [InlineData("\e[<0;10;5M", MouseAction.Press, 0, 9, 4)]
    [InlineData("\e[<0;10;5m", MouseAction.Release, 0, 9, 4)]
    [InlineData("\e[<2;1;1M", MouseAction.Press, 2, 0, 0)]
    [InlineData("\e[<32;300;200M", MouseAction.Drag, 0, 299, 199)]
    [InlineData("\e[<64;3;4M", MouseAction.WheelUp, 0, 2, 3)]
    [InlineData("\e[<65;3;4M", MouseAction.WheelDown, 0, 2, 3)]
    public void The_mouse_reports_where_it_is(string bytes, MouseAction action, int button, int x, int y)
        => Assert.Equal([new MouseInput(action, button, x, y)], Parse(bytes));

    [Theory]
    [InlineData("\e[M !!")]
    [InlineData("\e[<0;0;0M")]
    [InlineData("\e[?62;4c")]
    [InlineData("\eP>|term(1)\e\\")]
    [InlineData("\e]52;c;eA==\a")]
    [InlineData("\e_Gi=1;OK\e\\")]
    [InlineData("\e[99999999999999999999A\e[57441u", 1)]
    public void What_means_nothing_is_swallowed_whole(string bytes, int before = 0)
    {
        var events = Parse(bytes + "x");
        Assert.Equal(before + 1, events.Count);
        Assert.Equal(KeyPress.Of('x'), events[^1]);
    }

    [Fact]
    public void Focus_and_the_background_colour_are_reported()
    {
        Assert.Equal([new FocusChanged(true), new FocusChanged(false)], Parse("\e[I\e[O"));
        Assert.Equal([new BackgroundReported(0x1e, 0x1e, 0x2e)], Parse("\e]11;rgb:1e1e/1e1e/2e2e\e\\"));
        Assert.Equal([new BackgroundReported(255, 255, 255)], Parse("\e]11;rgb:ff/ff/ff\a"));
    }

    [Fact]
    public void Any_bytes_in_any_pieces_give_the_same_events_and_leave_the_parser_usable() => Seeded.Cases(400, random =>
    {
        byte[] bytes = RandomInput(random);
        Assert.Equal(ParseAtOnce(bytes), ParseInPieces(bytes, random));

        var (parser, events) = (NewParser(), new List<InputEvent>());
        parser.Feed(bytes, events);
        for (int i = 0; i < 3; i++) parser.Flush(events);
        events.Clear();
        parser.Feed("z"u8, events);
        Assert.Equal([KeyPress.Of('z')], events);
    });

    [Fact]
    public void No_control_ever_arrives_as_text() => Seeded.Cases(400, random =>
    {
        foreach (var input in ParseAtOnce(RandomInput(random)))
        {
            if (input is KeyPress { Key: KeyCode.Character } key) Assert.False(Rune.IsControl(key.Rune));
            if (input is PastedText paste) Assert.DoesNotContain(paste.Text, char.IsControl);
        }
    });

    private static byte[] RandomInput(Random random)
    {
        string[] pieces = ["\e", "\e[", "\e[<", "\eO", "\e]", "\eP", "\e\\", "\a", "200~", "201~", "\e[200~", "\e[201~", "1;5A", "M", "m", "~", "u", ";", ":", "27", "12", "é", "漢", "😀", "q", "\r", "[", "\x18"];
        var bytes = new List<byte>();
        for (int i = random.Next(40); i > 0; i--)
        {
            if (random.Next(5) == 0) bytes.Add((byte)random.Next(256));
            else bytes.AddRange(Encoding.UTF8.GetBytes(pieces[random.Next(pieces.Length)]));
        }

        return [.. bytes];
    }

    private static List<InputEvent> ParseInPieces(byte[] bytes, Random random)
    {
        var (parser, events) = (NewParser(), new List<InputEvent>());
        for (int at = 0; at < bytes.Length;)
        {
            int length = Math.Min(random.Next(1, 4), bytes.Length - at);
            parser.Feed(bytes.AsSpan(at, length), events);
            at += length;
        }

        return events;
    }

    private static List<InputEvent> ParseAtOnce(byte[] bytes)
    {
        var (parser, events) = (NewParser(), new List<InputEvent>());
        parser.Feed(bytes, events);
        return events;
    }

    private static List<InputEvent> Parse(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        var events = ParseAtOnce(bytes);
        Assert.Equal(events, ParseInPieces(bytes, new Random(1)));
        return events;
    }

    private static InputParser NewParser() => new(TimeSpan.FromMilliseconds(60));
}
