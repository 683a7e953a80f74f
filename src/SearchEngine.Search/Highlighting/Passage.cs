namespace SearchEngine.Search;

/// <param name="Range">Where the passage stands in the text.</param>
/// <param name="Marks">Hits in it, as ranges of the text, in order.</param>
/// <param name="Score">How telling its hits are together; 0 for a passage without any.</param>
/// <param name="BeginsWithin">Whether its first sentence begins before it.</param>
/// <param name="EndsWithin">Whether its last sentence goes on behind it.</param>
public sealed record Passage(ByteRange Range, IReadOnlyList<ByteRange> Marks, float Score, bool BeginsWithin, bool EndsWithin);
