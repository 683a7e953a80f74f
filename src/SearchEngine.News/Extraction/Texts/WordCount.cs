namespace SearchEngine.News;

/// <summary>Words as runs between spaces.</summary>
internal static class WordCount
{
    public static int Of(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        return text.IsEmpty ? 0 : text.Count(' ') + 1;
    }
}
