namespace SearchEngine.Analysis;

/// <summary>What a byte of UTF-8 is to the fast path of <see cref="WordTokenizer"/>. A word can begin with <see cref="Letter"/> and
/// what stands after it.</summary>
internal enum ByteClass : byte
{
    Separator,

    /// <summary>Joins letters.</summary>
    Colon,

    /// <summary>Joins digits.</summary>
    Comma,

    /// <summary>Joins letters, and digits.</summary>
    FullStop,
    Letter,
    Digit,

    /// <summary>An underscore, # or *, or a part of a longer character: only the full rules tell.</summary>
    Unclear,
}
