namespace SearchEngine.Embedded;

/// <summary>What a word does to what is said. The numbers stand in records: never renumber.</summary>
internal enum WordKind
{
    Other = 0,

    /// <summary>Turns it round: not, never, don't.</summary>
    Negation = 1,

    /// <summary>Counts in digits.</summary>
    Digits = 2,

    /// <summary>Counts in letters.</summary>
    Number = 3,
}
