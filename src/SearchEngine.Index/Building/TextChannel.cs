using SearchEngine.Analysis;

namespace SearchEngine.Index;

/// <summary>
/// The texts of one field of a segment in memory: the stream of their words' numbers, document after document. Nothing is
/// folded, stemmed or inverted here; that happens once for each distinct word when the segment is flushed
/// (<see cref="TextInverter"/>). A word's position is its place in the document's stream, so it need not be stored.
/// </summary>
internal sealed class TextChannel : IWordSink
{
    private readonly List<int> _documentStarts = [];
    private int[] _tokens = new int[1 << 10];

    public WordTable Words { get; } = new();

    public int TokenCount { get; private set; }

    public ReadOnlySpan<int> Tokens => _tokens.AsSpan(0, TokenCount);

    public long Memory => Words.Memory + (long)_tokens.Length * sizeof(int) + (long)_documentStarts.Count * sizeof(int);

    /// <summary>Where each document's words begin; documents after the last have none.</summary>
    public IReadOnlyList<int> DocumentStarts => _documentStarts;

    /// <summary>Appends a text to a document, which is not before the last one appended to.</summary>
    public void Append(int document, ReadOnlySpan<byte> text)
    {
        while (_documentStarts.Count <= document) _documentStarts.Add(TokenCount);
        var sink = this;
        WordTokenizer.Tokenize(text, ref sink);
    }

    public void Add(ReadOnlySpan<byte> word, int start)
    {
        if (TokenCount == _tokens.Length) Array.Resize(ref _tokens, 2 * _tokens.Length);
        _tokens[TokenCount++] = Words.Add(word);
    }

    public void Clear()
    {
        Words.Clear();
        _documentStarts.Clear();
        TokenCount = 0;
    }
}
