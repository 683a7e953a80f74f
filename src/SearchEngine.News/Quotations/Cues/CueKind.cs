namespace SearchEngine.News;

internal enum CueKind : byte
{
    /// <summary>A verb with its subject: "the minister said".</summary>
    Finite,

    /// <summary>A verb that leans on the clause before it: ", adding that".</summary>
    Participle,

    /// <summary>"according to", "in the words of".</summary>
    Preposition,

    /// <summary>A noun with its owner: "the minister's claim".</summary>
    Noun,
}
