namespace SearchEngine.News;

/// <summary>Which of the lines at the head of a text is the headline.</summary>
internal static class TitleLine
{
    private const int LongestTitle = 250;
    private const int HeadlineWords = 6;

    /// <summary>Its index, or -1 when no line looks like one.</summary>
    public static int Choose(List<HeadLine> lines)
    {
        var mark = lines.FindIndex(line => line.Kind is HeadLineKind.Date or HeadLineKind.Byline);
        var candidates = Enumerable.Range(0, lines.Count).Where(i => IsCandidate(lines[i])).ToList();
        var above = candidates.Where(i => i < mark).ToList();
        var among = above.Count > 0 ? above : candidates;

        // Section names above a headline are short; a deck below one is as long or longer.
        var full = among.FindIndex(i => WordCount.Of(lines[i].Text) >= HeadlineWords);
        return full >= 0 ? among[full] : among.Count > 0 ? among[^1] : -1;
    }

    private static bool IsCandidate(HeadLine line)
        => line.Kind == HeadLineKind.Other && line.Text.Length <= LongestTitle && line.Text[^1] is not '.' and not ',' and not ';' and not ':'
            && WordCount.Of(line.Text) > 1 && !char.IsLower(line.Text[0]);
}
