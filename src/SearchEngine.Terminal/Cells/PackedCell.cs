namespace SearchEngine.Terminal;

/// <summary>
/// A cell in 64 bits, so that frames are compared, copied and cleared at the speed of memory: bits 0–20 the code point or
/// the number of a cluster, 21 set for a cluster, 22–23 the width, 24–55 the number of the style.
/// </summary>
internal static class PackedCell
{
    private const ulong GlyphMask = (1 << 21) - 1;
    private const ulong ClusterFlag = 1 << 21;
    private const int WidthShift = 22;
    private const int StyleShift = 24;

    /// <summary>A space in the terminal's own style, which is number 0.</summary>
    public const ulong Blank = ' ' | (1UL << WidthShift);

    public static ulong Of(int runeOrCluster, bool isCluster, int width, int style)
        => (uint)runeOrCluster | (isCluster ? ClusterFlag : 0) | ((ulong)width << WidthShift) | ((ulong)style << StyleShift);

    public static int RuneOrCluster(ulong cell) => (int)(cell & GlyphMask);

    public static bool IsCluster(ulong cell) => (cell & ClusterFlag) != 0;

    public static int Width(ulong cell) => (int)(cell >> WidthShift) & 3;

    public static int Style(ulong cell) => (int)(cell >> StyleShift);

    public static ulong WithStyle(ulong cell, int style) => (cell & ((1UL << StyleShift) - 1)) | ((ulong)style << StyleShift);

    /// <summary>The second half of a wide glyph.</summary>
    public static bool IsContinuation(ulong cell) => Width(cell) == 0;

    /// <summary>A glyph whose width terminals may see otherwise: what stands to its right must be placed anew.</summary>
    public static bool IsFragile(ulong cell) => IsCluster(cell) || RuneOrCluster(cell) is >= 0x1F000 or (>= 0xE000 and <= 0xF8FF);
}
