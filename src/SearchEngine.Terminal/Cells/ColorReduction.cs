namespace SearchEngine.Terminal;

/// <summary>Exact colours to the nearest of xterm's 256, and those to the nearest of the 16 by their usual values.</summary>
internal static class ColorReduction
{
    private static readonly byte[] CubeLevels = [0, 95, 135, 175, 215, 255];

    private static readonly uint[] Sixteen =
    [
        0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
        0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
    ];

    public static Color To256(Color color)
    {
        int r = NearestLevel(color.Red), g = NearestLevel(color.Green), b = NearestLevel(color.Blue);
        int grey = Math.Clamp(((color.Red + color.Green + color.Blue) / 3 - 3) / 10, 0, 23);
        int level = 8 + (10 * grey);
        int cubeError = Distance(color, CubeLevels[r], CubeLevels[g], CubeLevels[b]);
        return Color.Palette((byte)(Distance(color, level, level, level) < cubeError ? 232 + grey : 16 + (36 * r) + (6 * g) + b));
    }

    public static Color ToSixteen(Color color)
    {
        if (!color.IsExact)
        {
            if (color.Index < 16) return color;
            color = OfPalette(color.Index);
        }

        int best = 0;
        for (int i = 1; i < Sixteen.Length; i++)
        {
            if (Distance(color, Sixteen[i]) < Distance(color, Sixteen[best])) best = i;
        }

        return Color.Palette((byte)best);
    }

    private static Color OfPalette(byte index)
    {
        if (index < 16) return Color.Exact(Sixteen[index]);
        if (index >= 232)
        {
            byte level = (byte)(8 + (10 * (index - 232)));
            return Color.Exact(level, level, level);
        }

        int cube = index - 16;
        return Color.Exact(CubeLevels[cube / 36], CubeLevels[cube / 6 % 6], CubeLevels[cube % 6]);
    }

    private static int NearestLevel(byte value) => value < 48 ? 0 : value < 115 ? 1 : (value - 35) / 40;

    private static int Distance(Color color, uint hex) => Distance(color, (int)(hex >> 16), (int)(hex >> 8) & 0xFF, (int)hex & 0xFF);

    private static int Distance(Color color, int red, int green, int blue)
    {
        int r = color.Red - red, g = color.Green - green, b = color.Blue - blue;
        return (r * r) + (g * g) + (b * b);
    }
}
