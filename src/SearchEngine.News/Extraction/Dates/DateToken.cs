namespace SearchEngine.News;

/// <summary>A run of digits, a run of letters, or one other character of a date's text; spaces are left out.</summary>
/// <param name="Number">The value of a run of at most nine digits, else -1.</param>
internal readonly record struct DateToken(int Start, int End, int Number)
{
    public int Length => End - Start;

    public bool IsNumber => Number >= 0;

    public ReadOnlySpan<char> Of(ReadOnlySpan<char> text) => text[Start..End];
}
