namespace SearchEngine.News;

/// <summary>A passage's tokens in order. They are looked at in place: a list would copy each one at every look.</summary>
internal sealed class TokenList(int capacity)
{
    private Token[] _tokens = new Token[capacity];

    public int Count { get; private set; }

    public ref readonly Token this[int index] => ref _tokens[index];

    public void Add(Token token)
    {
        if (Count == _tokens.Length) Array.Resize(ref _tokens, Count * 2);
        _tokens[Count++] = token;
    }

    /// <summary>Lets go of the room behind the last token, so that no index can fall there.</summary>
    public TokenList Trimmed()
    {
        Array.Resize(ref _tokens, Count);
        return this;
    }

    /// <summary>What a sign turned out to be.</summary>
    public void Retype(int index, TokenKind kind) => _tokens[index] = _tokens[index] with { Kind = kind };
}
