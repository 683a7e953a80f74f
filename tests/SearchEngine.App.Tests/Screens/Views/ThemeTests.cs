using System.Reflection;
using SearchEngine.Terminal;

namespace SearchEngine.App.Tests;

/// <summary>Our own colours can be read: the contrast ratio of WCAG 2.1, on the grounds that terminals usually have.</summary>
public sealed class ThemeTests
{
    /// <summary>Level AA, for text.</summary>
    private const double ForText = 4.5;

    /// <summary>Level AA, for what is drawn.</summary>
    private const double ForBars = 3;

    private static readonly byte[] CubeLevels = [0, 95, 135, 175, 215, 255];

    [Theory]
    [InlineData(ColorDepth.TrueColor, true)]
    [InlineData(ColorDepth.TrueColor, false)]
    [InlineData(ColorDepth.TwoHundredFiftySix, true)]
    [InlineData(ColorDepth.TwoHundredFiftySix, false)]
    public void Every_text_stands_out_from_every_ground_it_is_on(ColorDepth depth, bool isDark)
    {
        var theme = Theme.For(depth, isDark);
        uint[] terminals = isDark ? [0x000000, 0x1E1E1E, 0x282C34] : [0xFFFFFF, 0xFDF6E3];
        uint[] grounds = [.. terminals, .. new[] { theme.Selected, theme.Popup }.Select(s => Rgb(s.Background, depth))];
        foreach (var (name, style) in Texts(theme))
        {
            foreach (uint ground in style.Background.IsDefault ? grounds : [Rgb(style.Background, depth)])
            {
                double contrast = Contrast(Rgb(style.Foreground, depth), ground);
                Assert.True(contrast >= (name == nameof(Theme.Bar) ? ForBars : ForText), $"{name}: {contrast:0.0} on {ground:X6}");
            }
        }
    }

    [Fact]
    public void Sixteen_colours_and_none_take_only_what_the_terminal_has()
    {
        foreach (var theme in new[] { Theme.For(ColorDepth.Sixteen, true), Theme.For(ColorDepth.None, false), Theme.For(ColorDepth.TrueColor, isDark: null) })
        {
            Assert.All(Texts(theme, evenPlain: true), t => Assert.False(t.Style.Foreground.IsExact || t.Style.Background.IsExact, t.Name));
        }
    }

    [Fact]
    public void Black_on_white_has_the_contrast_that_it_has() => Assert.Equal(21, Contrast(0x000000, 0xFFFFFF), precision: 6);

    private static IEnumerable<(string Name, Style Style)> Texts(Theme theme, bool evenPlain = false)
    {
        var styles = typeof(Theme).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.PropertyType == typeof(Style) && p.Name is not nameof(Theme.Line))
            .Select(p => (p.Name, Style: (Style)p.GetValue(theme)!))
            .Concat(theme.Speakers.Select((s, i) => (Name: $"speaker {i}", Style: s)));
        return styles.Where(s => evenPlain || !s.Style.Foreground.IsDefault);
    }

    private static uint Rgb(Color color, ColorDepth depth)
    {
        var shown = color.At(depth);
        if (shown.IsExact) return ((uint)shown.Red << 16) | ((uint)shown.Green << 8) | shown.Blue;
        if (shown.Index >= 232) return 0x010101u * (uint)(8 + (10 * (shown.Index - 232)));
        int cube = shown.Index - 16;
        return ((uint)CubeLevels[cube / 36] << 16) | ((uint)CubeLevels[cube / 6 % 6] << 8) | CubeLevels[cube % 6];
    }

    private static double Contrast(uint one, uint other)
    {
        double a = Luminance(one), b = Luminance(other);
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(uint rgb) => (0.2126 * Linear(rgb >> 16)) + (0.7152 * Linear(rgb >> 8)) + (0.0722 * Linear(rgb));

    private static double Linear(uint channel)
    {
        double value = (channel & 0xFF) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
