namespace SearchEngine.Analysis;

/// <summary>Receives the words of a text in order.</summary>
public interface IWordSink
{
    /// <param name="word">The word as written, UTF-8, a slice of the text; valid during the call.</param>
    /// <param name="start">Where it stands in the text, in bytes.</param>
    void Add(ReadOnlySpan<byte> word, int start);
}
