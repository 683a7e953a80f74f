using SearchEngine.Index;

namespace SearchEngine.Search;

/// <summary>What preparing a query needs to know of the fields of a reader, worked out once. Safe from several threads: at worst two work it out.</summary>
internal sealed class FieldScoring(IndexReader reader)
{
    private readonly Known?[] _fields = new Known?[reader.Schema.Fields.Count];

    /// <summary>What one search may spend on its patterns (<see cref="ExpansionBudget"/>).</summary>
    public long ExpansionWords { get; } = ExpansionBudget.WordsFor(reader);

    /// <summary>Documents that have the field.</summary>
    public long Documents(int field) => Of(field).Documents;

    /// <summary><see cref="Bm25.NormTable"/> of the field.</summary>
    public float[] NormTable(int field) => Of(field).NormTable;

    private Known Of(int field)
    {
        if (_fields[field] is { } known) return known;
        var statistics = reader.Statistics(field);
        return _fields[field] = new Known(statistics.Documents, Bm25.NormTable(statistics));
    }

    private sealed record Known(long Documents, float[] NormTable);
}
