namespace SearchEngine.Model;

/// <summary>A passage of a text with its hits.</summary>
/// <param name="Text">The passage as it stands in the article.</param>
/// <param name="Marks">The hits, in order, not overlapping; offsets into <paramref name="Text"/>.</param>
/// <param name="Start">Where the passage begins in the article's text, in UTF-16 code units.</param>
public sealed record Snippet(string Text, IReadOnlyList<TextSpan> Marks, int Start)
{
    /// <summary>Whether its first sentence begins before it.</summary>
    public bool BeginsWithin { get; init; }

    /// <summary>Whether its last sentence goes on behind it.</summary>
    public bool EndsWithin { get; init; }
}
