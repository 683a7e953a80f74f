using System.Text;

namespace SearchEngine.Terminal;

/// <summary>What one cell (or two, when wide) shows: a single code point, or a cluster of a base and its marks.</summary>
/// <param name="Rune">The only code point, or the first one of <paramref name="Cluster"/>.</param>
/// <param name="Cluster">The whole cluster when it has several code points, else null.</param>
/// <param name="Width">1 or 2 columns.</param>
public readonly record struct Glyph(int Rune, string? Cluster, byte Width)
{
    public static Glyph Space { get; } = new(' ', null, 1);

    public static Glyph Of(Rune rune) => new(rune.Value, null, (byte)Math.Max(1, RuneWidth.Of(rune)));

    public static Glyph Of(char character) => Of(new Rune(character));

    public override string ToString() => Cluster ?? char.ConvertFromUtf32(Rune);
}
