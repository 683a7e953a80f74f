namespace SearchEngine.Search;

/// <summary>A clause that knows its documents as bits, or can make them: many documents are asked about at once.</summary>
internal interface IDocumentFilter
{
    /// <summary>Documents of the segment.</summary>
    int Documents { get; }

    /// <summary>Whether its documents score: bits alone do not do then.</summary>
    bool IsScored { get; }

    /// <summary>Clears the bits of documents that do not match; bits behind the last document may stay.</summary>
    /// <param name="bits">Bit 0 stands for document <paramref name="start"/>; at most <see cref="DocumentBatch.Capacity"/> bits.</param>
    /// <param name="start">A multiple of 64.</param>
    void Narrow(Span<ulong> bits, int start);
}
