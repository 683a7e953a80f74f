namespace SearchEngine.News;

internal enum CueKind : byte
{
    /// <summary>A verb with its subject: "the minister said".</summary>
    Finite,

    /// <summary>A verb that leans on the clause before it: ", adding that".</summary>
    Participle,

    /// <summary>"according to", "in the words of".</summary>
    Preposition,

    /// <summary>A name and a colon, or a dash and a name.</summary>
    Label,
}
