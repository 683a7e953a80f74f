namespace SearchEngine.Search;

/// <summary>A hit in a text: a word, or the words of a phrase that stand together.</summary>
internal readonly record struct Mark(ByteRange Range, ulong Atoms);
