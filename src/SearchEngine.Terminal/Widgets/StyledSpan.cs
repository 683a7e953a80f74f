namespace SearchEngine.Terminal;

/// <summary>A part of a text, [Start, End) in UTF-16 code units, that is shown in a style of its own.</summary>
public readonly record struct StyledSpan(int Start, int End, Style Style)
{
    /// <summary>The style at an offset: later spans lie over earlier ones.</summary>
    public static Style At(int offset, Style style, ReadOnlySpan<StyledSpan> spans)
    {
        foreach (ref readonly var span in spans)
        {
            if (offset >= span.Start && offset < span.End) style = style.Under(span.Style);
        }

        return style;
    }
}
