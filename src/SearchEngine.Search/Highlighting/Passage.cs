namespace SearchEngine.Search;

/// <param name="Range">Where the passage stands in the text.</param>
/// <param name="Marks">Hits in it, as ranges of the text, in order.</param>
/// <param name="Score">How telling its hits are together; 0 for a passage without any.</param>
public sealed record Passage(ByteRange Range, IReadOnlyList<ByteRange> Marks, float Score);
