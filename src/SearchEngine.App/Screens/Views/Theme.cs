using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>
/// How the parts of the screen look. Colour never says anything alone: a selected row has a mark, a hit is bold and
/// underlined, a chosen value is a filled box. Where the background is not known only the terminal's own colours are used.
/// </summary>
internal sealed record Theme
{
    public Style Text { get; init; }

    /// <summary>What can be read but need not be.</summary>
    public Style Quiet { get; init; }

    public Style Strong { get; init; } = Style.Plain.With(TextAttributes.Bold);

    /// <summary>Headings of panes, keys, the prompt.</summary>
    public Style Accent { get; init; }

    /// <summary>The query's words where they were found.</summary>
    public Style Hit { get; init; }

    /// <summary>The hit that n and N have gone to.</summary>
    public Style CurrentHit { get; init; }

    /// <summary>Words between quotation marks, in an article.</summary>
    public Style Quotation { get; init; }

    /// <summary>Laid over the selected row of the pane that has the focus.</summary>
    public Style Selected { get; init; }

    /// <summary>The ground of a list that lies over the rest.</summary>
    public Style Popup { get; init; }

    public Style Line { get; init; }

    public Style Chip { get; init; }

    public Style Excluded { get; init; }

    public Style Problem { get; init; }

    public Style Bar { get; init; }

    /// <summary>What tells the speakers of an article apart, beside the letters that they have.</summary>
    public IReadOnlyList<Style> Speakers { get; init; } = [];

    /// <param name="isDark">Whether the terminal's background is dark, null when it is not known.</param>
    /// <param name="chosen">What the person wants, as far as the terminal can show it.</param>
    public static Theme For(ColorDepth depth, bool? isDark, ThemeName chosen = ThemeName.Auto)
    {
        if (depth == ColorDepth.None || chosen == ThemeName.None) return Colorless;
        bool? dark = chosen switch { ThemeName.Dark => true, ThemeName.Light => false, _ => isDark };
        if (depth == ColorDepth.Sixteen || chosen == ThemeName.Sixteen || dark is null) return Neutral;
        return dark.Value ? Dark : Light;
    }

    public Style SpeakerStyle(int number) => Speakers.Count == 0 ? Quotation : Speakers[number % Speakers.Count];

    private static List<Style> Exact(params ReadOnlySpan<uint> colors)
    {
        var styles = new List<Style>();
        foreach (uint color in colors) styles.Add(new Style(Color.Exact(color)));
        return styles;
    }

    private static Theme Colorless { get; } = new()
    {
        Quiet = Style.Plain.With(TextAttributes.Dim),
        Accent = Style.Plain.With(TextAttributes.Bold),
        Hit = Style.Plain.With(TextAttributes.Bold | TextAttributes.Underline),
        CurrentHit = Style.Plain.With(TextAttributes.Bold | TextAttributes.Reverse),
        Quotation = Style.Plain.With(TextAttributes.Italic),
        Selected = Style.Plain,
        Line = Style.Plain.With(TextAttributes.Dim),
        Chip = Style.Plain.With(TextAttributes.Reverse),
        Excluded = Style.Plain.With(TextAttributes.Strike),
        Problem = Style.Plain.With(TextAttributes.Bold),
    };

    /// <summary>Cyan, green, magenta and red keep their distance from black and from white in every usual palette.</summary>
    private static Theme Neutral { get; } = Colorless with
    {
        Accent = new Style(Color.Palette(6), default, TextAttributes.Bold),
        Hit = new Style(Color.Palette(5), default, TextAttributes.Bold | TextAttributes.Underline),
        CurrentHit = new Style(Color.Palette(5), default, TextAttributes.Bold | TextAttributes.Reverse),
        Chip = new Style(Color.Palette(6), default, TextAttributes.Reverse),
        Excluded = new Style(Color.Palette(1), default, TextAttributes.Strike),
        Problem = new Style(Color.Palette(1), default, TextAttributes.Bold),
        Bar = new Style(Color.Palette(6)),
        Speakers = [new(Color.Palette(2)), new(Color.Palette(6)), new(Color.Palette(5)), new(Color.Palette(4)), new(Color.Palette(3)), new(Color.Palette(1))],
    };

    private static Theme Dark { get; } = Colorless with
    {
        Quiet = new Style(Color.Exact(0x9BA2B0)),
        Accent = new Style(Color.Exact(0x8FB8DE), default, TextAttributes.Bold),
        Hit = new Style(Color.Exact(0xF0C674), default, TextAttributes.Bold | TextAttributes.Underline),
        CurrentHit = new Style(Color.Exact(0x1E2228), Color.Exact(0xF0C674), TextAttributes.Bold),
        Quotation = new Style(Color.Exact(0xB5D3B0)),
        Selected = new Style(default, Color.Exact(0x2C323C)),
        Popup = new Style(default, Color.Exact(0x252A32)),
        Line = new Style(Color.Exact(0x4A5160)),
        Chip = new Style(Color.Exact(0xD8E4F0), Color.Exact(0x33465A)),
        Excluded = new Style(Color.Exact(0xE0918B), default, TextAttributes.Strike),
        Problem = new Style(Color.Exact(0xF08A80), default, TextAttributes.Bold),
        Bar = new Style(Color.Exact(0x6F95B8)),
        Speakers = Exact(0xB5D3B0, 0x9CC7E8, 0xE3B7D9, 0xE8C79A, 0xA9D6D0, 0xD8BFF0),
    };

    private static Theme Light { get; } = Colorless with
    {
        Quiet = new Style(Color.Exact(0x58626F)),
        Accent = new Style(Color.Exact(0x1F5C99), default, TextAttributes.Bold),
        Hit = new Style(Color.Exact(0x6B3F00), Color.Exact(0xFFE9B0), TextAttributes.Bold | TextAttributes.Underline),
        CurrentHit = new Style(Color.Exact(0xFFFFFF), Color.Exact(0x8A5A00), TextAttributes.Bold),
        Quotation = new Style(Color.Exact(0x1B6B2C)),
        Selected = new Style(default, Color.Exact(0xE6ECF3)),
        Popup = new Style(default, Color.Exact(0xF1F4F8)),
        Line = new Style(Color.Exact(0xB4BCC8)),
        Chip = new Style(Color.Exact(0x173A5C), Color.Exact(0xD5E3F1)),
        Excluded = new Style(Color.Exact(0x9E2A22), default, TextAttributes.Strike),
        Problem = new Style(Color.Exact(0xB3261E), default, TextAttributes.Bold),
        Bar = new Style(Color.Exact(0x4F7FAE)),
        Speakers = Exact(0x1B6B2C, 0x1B5E92, 0x8A2E78, 0x8A5200, 0x0F6A64, 0x5B3F9B),
    };
}
