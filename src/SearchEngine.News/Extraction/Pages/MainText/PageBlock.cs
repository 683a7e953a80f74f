namespace SearchEngine.News;

/// <summary>A run of text of a page between two block boundaries.</summary>
internal sealed class PageBlock
{
    public required string Text { get; init; }

    /// <summary>Characters inside links.</summary>
    public required int LinkLength { get; init; }

    /// <summary>Name of the block element around it.</summary>
    public required string Tag { get; init; }

    /// <summary>Number of that element in <see cref="PageBlocks"/>.</summary>
    public required int Element { get; init; }

    /// <summary>Stands in a part of the page that is not the article's.</summary>
    public bool IsClutter { get; set; }

    public bool IsHeading => Tag is ['h', >= '1' and <= '6'];

    public double LinkDensity => (double)LinkLength / Math.Max(1, Text.Length);

    /// <summary>Running text: long enough, in sentences, and not made of links.</summary>
    public bool IsProse => LinkDensity < 0.5 && (Text.Length >= (IsHeading ? LongHeading : LongBlock) || !IsHeading && (Text.Length >= ShortestProse && Text[^1] is '.' or '!' or '?' or '”' or '"' or '’' or ':' or '…' or '。' or ')' or '»'));

    private const int LongBlock = 100;
    private const int LongHeading = 160;
    private const int ShortestProse = 40;
}
