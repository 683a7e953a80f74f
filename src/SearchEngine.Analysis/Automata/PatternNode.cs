namespace SearchEngine.Analysis;

/// <summary>The syntax tree of a wildcard or a regular expression.</summary>
internal abstract record PatternNode
{
    /// <summary>One character out of these, by first and last code point; never none.</summary>
    public sealed record Characters(IReadOnlyList<(int First, int Last)> Ranges) : PatternNode;

    public sealed record Sequence(IReadOnlyList<PatternNode> Parts) : PatternNode;

    public sealed record Choice(IReadOnlyList<PatternNode> Branches) : PatternNode;

    /// <param name="Max">Null for any number.</param>
    public sealed record Repeat(PatternNode Part, int Min, int? Max) : PatternNode;

    public static PatternNode AnyCharacter { get; } = new Characters([(0, CharacterSet.LastCodePoint)]);

    public static PatternNode Character(int codePoint) => new Characters([(codePoint, codePoint)]);
}
