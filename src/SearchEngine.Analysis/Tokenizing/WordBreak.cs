namespace SearchEngine.Analysis;

/// <summary>What a character does to the words around it: the Word_Break property of UAX #29, and the scripts that are cut by rules of
/// their own.</summary>
internal enum WordBreak
{
    Other,

    /// <summary>Alphabets and syllabaries, Hangul among them.</summary>
    Letter,

    /// <summary>Letters that a double quote joins: צה"ל.</summary>
    HebrewLetter,

    Numeric,
    Katakana,

    /// <summary>Han and Hiragana: each is a word.</summary>
    Ideograph,

    /// <summary>Thai, Lao, Khmer, Myanmar and their neighbours: written without spaces, a run is kept together.</summary>
    SouthEastAsian,

    /// <summary>A vowel sign or tone mark of those: continues any word, and a run of them is one.</summary>
    SouthEastAsianMark,

    /// <summary>Joins letters: a:b.</summary>
    MidLetter,

    /// <summary>Joins digits: 1,000.</summary>
    MidNumber,

    /// <summary>Joins letters, and digits: 3.14, U.S, O’Brien.</summary>
    MidLetterOrNumber,

    SingleQuote,
    DoubleQuote,

    /// <summary>The underscore and its like: part of any word, but never one alone.</summary>
    Connector,

    /// <summary>Marks and format characters: part of whatever they follow.</summary>
    Extend,
}
