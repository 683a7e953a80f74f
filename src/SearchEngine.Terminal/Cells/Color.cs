namespace SearchEngine.Terminal;

/// <summary>The terminal's own colour, one of its palette, or an exact one that is brought down to what the terminal can show.</summary>
public readonly record struct Color
{
    private const uint PaletteTag = 1u << 24;
    private const uint ExactTag = 2u << 24;

    private Color(uint code) => Code = code;

    /// <summary>0 for the terminal's own, else a tag and the value.</summary>
    internal uint Code { get; }

    /// <summary>The terminal's own foreground or background.</summary>
    public static Color Default => default;

    /// <param name="index">0–15 are the named colours as the person has set them, 16–255 the fixed cube and greys.</param>
    public static Color Palette(byte index) => new(PaletteTag | index);

    public static Color Exact(byte red, byte green, byte blue) => new(ExactTag | ((uint)red << 16) | ((uint)green << 8) | blue);

    /// <param name="hex">0xRRGGBB.</param>
    public static Color Exact(uint hex) => new(ExactTag | (hex & 0xFFFFFF));

    public bool IsDefault => Code == 0;

    public bool IsExact => (Code & ExactTag) != 0;

    public byte Index => (byte)Code;

    public byte Red => (byte)(Code >> 16);

    public byte Green => (byte)(Code >> 8);

    public byte Blue => (byte)Code;

    /// <summary>The nearest colour that a terminal of this depth shows.</summary>
    public Color At(ColorDepth depth) => depth switch
    {
        ColorDepth.None => Default,
        ColorDepth.Sixteen when IsExact || (Code & PaletteTag) != 0 => ColorReduction.ToSixteen(this),
        ColorDepth.TwoHundredFiftySix when IsExact => ColorReduction.To256(this),
        _ => this,
    };
}
