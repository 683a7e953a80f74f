namespace SearchEngine.Terminal.Tests;

public sealed class ColorTests
{
    [Theory]
    [InlineData(0x000000, 16)]
    [InlineData(0xFFFFFF, 231)]
    [InlineData(0xFF0000, 196)]
    [InlineData(0x5F87AF, 67)]
    [InlineData(0x080808, 232)]
    [InlineData(0x767676, 243)]
    public void Exact_colours_come_down_to_the_nearest_of_256(uint hex, byte index)
        => Assert.Equal(Color.Palette(index), Color.Exact(hex).At(ColorDepth.TwoHundredFiftySix));

    [Theory]
    [InlineData(0xFE0101, 9)]
    [InlineData(0x00C800, 2)]
    [InlineData(0x111111, 0)]
    [InlineData(0x808080, 8)]
    public void Exact_colours_come_down_to_the_nearest_of_16(uint hex, byte index)
        => Assert.Equal(Color.Palette(index), Color.Exact(hex).At(ColorDepth.Sixteen));

    [Fact]
    public void The_terminals_own_colour_stays_its_own_at_any_depth()
    {
        foreach (var depth in Enum.GetValues<ColorDepth>()) Assert.Equal(Color.Default, Color.Default.At(depth));
    }

    [Fact]
    public void Without_colours_only_attributes_are_left()
    {
        var style = new Style(Color.Palette(3), Color.Exact(1, 2, 3), TextAttributes.Bold);
        Assert.Equal(new Style(default, default, TextAttributes.Bold), style.At(ColorDepth.None));
    }
}
