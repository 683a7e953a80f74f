namespace SearchEngine.Model;

/// <summary>The numbers are stored in indexes: never renumber.</summary>
public enum QuoteKind
{
    /// <summary>The speaker's own words: between quotation marks, or a turn of an interview.</summary>
    Direct = 0,

    /// <summary>What was said, in the reporter's words.</summary>
    Indirect = 1,

    /// <summary>The reporter's sentence with the speaker's words inside it.</summary>
    Mixed = 2,
}
