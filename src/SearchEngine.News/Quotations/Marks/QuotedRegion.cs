namespace SearchEngine.News;

/// <summary>
/// Text between quotation marks. Tokens and offsets include the marks themselves; where the closing mark is missing the
/// region ends with its paragraph.
/// </summary>
/// <param name="Start">Offset of the opening mark.</param>
/// <param name="End">Offset after the closing mark.</param>
/// <param name="First">Token of the opening mark.</param>
/// <param name="Last">Token of the closing mark, or the paragraph's last.</param>
/// <param name="Closed">False when the paragraph ends without a closing mark.</param>
/// <param name="Continues">True when it goes on from the unclosed region of the paragraph before.</param>
/// <param name="Words">How many words and numbers stand inside.</param>
/// <param name="EndsClause">A comma or full stop stands before the closing mark: the words are no mere name or term.</param>
internal readonly record struct QuotedRegion(int Start, int End, int First, int Last, bool Closed, bool Continues, int Words, bool EndsClause);
