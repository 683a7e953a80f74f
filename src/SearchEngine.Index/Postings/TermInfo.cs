namespace SearchEngine.Index;

/// <summary>What the term dictionary knows of a term.</summary>
public struct TermInfo
{
    /// <summary>Place of the term in its field's sorted dictionary, from 0.</summary>
    public int Ordinal { get; internal set; }

    /// <summary>Documents that have the term, deleted ones included.</summary>
    public int DocumentFrequency { get; internal set; }

    /// <summary>Occurrences in all those documents; equal to <see cref="DocumentFrequency"/> for keywords.</summary>
    public long TotalFrequency { get; internal set; }

    /// <summary>The document, when there is only one; its frequency is <see cref="TotalFrequency"/>.</summary>
    public int OnlyDocument { get; internal set; }

    internal long PostingsOffset { get; set; }
    internal int PostingsLength { get; set; }
    internal long PositionsOffset { get; set; }
    internal int PositionsLength { get; set; }
}
