using SearchEngine.Storage;

namespace SearchEngine.Index;

/// <summary>The posting lists of one field of a segment: opens cursors on them.</summary>
/// <param name="Field">The field.</param>
/// <param name="Postings">The segment's postings.</param>
/// <param name="Positions">The segment's positions.</param>
public sealed record PostingsReader(FieldDefinition Field, MappedFile Postings, MappedFile Positions)
{
    /// <summary>Documents of the segment: every document id in a list is less.</summary>
    public int Documents { get; init; } = int.MaxValue;

    public bool HasFrequencies { get; } = Field.IsText;
}
