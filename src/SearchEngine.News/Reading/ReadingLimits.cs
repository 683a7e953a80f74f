namespace SearchEngine.News;

/// <summary>How far hostile or broken input is followed before it is reported and left.</summary>
internal static class ReadingLimits
{
    /// <summary>Bytes of one article in its source: a line, an element, a page, a plain file.</summary>
    public const int ItemBytes = 32 << 20;

    /// <summary>Bytes looked at to tell the format and the encoding.</summary>
    public const int HeadBytes = 128 << 10;

    /// <summary>Levels of elements, objects or arrays inside one another.</summary>
    public const int Depth = 128;

    /// <summary>Levels of HTML elements: pages nest deeper than data because of what their authors forgot to close.</summary>
    public const int HtmlDepth = 1024;

    /// <summary>Archives inside archives.</summary>
    public const int Containers = 4;

    /// <summary>Unpacked bytes of one compressed stream that are taken whatever their ratio.</summary>
    public const long UnpackedFree = 64L << 20;

    /// <summary>Above <see cref="UnpackedFree"/>, unpacked bytes per packed byte. News packs about 3 to 12 times.</summary>
    public const int UnpackedRatio = 100;

    /// <summary>Unpacked bytes of one file at most.</summary>
    public const long UnpackedTotal = 64L << 30;
}
