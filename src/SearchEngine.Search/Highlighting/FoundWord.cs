namespace SearchEngine.Search;

/// <summary>A word of a text that may be a hit.</summary>
/// <param name="Position">How many words stand before it.</param>
/// <param name="Range">Where it stands, in bytes.</param>
/// <param name="Atoms">Bit a is set when the word is atom a of the plan.</param>
internal readonly record struct FoundWord(int Position, ByteRange Range, ulong Atoms);
