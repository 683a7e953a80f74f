using SearchEngine.Index;
using SearchEngine.Storage;

namespace SearchEngine.Search;

/// <summary>Values of a keyword field, one a document or several.</summary>
public sealed class TermFacet : FacetDimension
{
    /// <summary>With so many documents it is quicker to count a segment's values first, and to put each into its group once.</summary>
    private const int Many = 512;

    private readonly TermGroups _groups;
    private readonly bool[]? _chosen;
    private readonly bool[]? _excluded;
    private readonly int[] _counts;
    private int[] _lastDocument = [];
    private int[] _ordinalCounts = [];
    private bool _hasOrdinalCounts;
    private SegmentReader _segment = null!;
    private int _number;
    private bool _isSet;

    /// <param name="chosen">By group number, null when every value will do; number 0 stands for documents without a value.</param>
    /// <param name="excluded">By group number, null when no value is shut out.</param>
    public TermFacet(TermGroups groups, bool[]? chosen = null, bool[]? excluded = null)
    {
        (_groups, _chosen, _excluded) = (groups, chosen, excluded);
        _counts = new int[groups.Names.Count];
    }

    public override bool HasChoice => _chosen is not null || _excluded is not null;

    /// <summary>Documents by group number; number 0 counts those without a value.</summary>
    public ReadOnlySpan<int> Counts
    {
        get
        {
            AddOrdinalCounts();
            return _counts;
        }
    }

    public override void Open(SegmentReader segment, int number)
    {
        AddOrdinalCounts();
        (_segment, _number) = (segment, number);
        _isSet = segment.Schema.Fields[_groups.Field].Type == FieldType.KeywordSet;
        if (!_isSet) return;
        if (_lastDocument.Length == 0) _lastDocument = new int[_counts.Length];
        Array.Fill(_lastDocument, -1);
    }

    public override void Pass(ReadOnlySpan<int> documents, Span<ulong> passed)
    {
        var groups = _groups.InSegment(_number);
        if (_isSet)
        {
            PassSets(documents, groups, passed);
            return;
        }

        var column = _segment.Columns.Ordinals(_groups.Field);
        for (int i = 0; i < documents.Length; i++)
        {
            int group = groups[column[documents[i]]];
            if (_chosen?[group] != false && _excluded?[group] != true) passed[i >> 6] |= 1UL << i;
        }
    }

    public override void Count(ReadOnlySpan<int> documents)
    {
        var groups = _groups.InSegment(_number);
        if (_isSet)
        {
            CountSets(documents, groups);
            return;
        }

        var column = _segment.Columns.Ordinals(_groups.Field);
        if (column.Width > 2 || groups.Length > Histogram.MostValues || documents.Length < Many)
        {
            foreach (int document in documents) _counts[groups[column[document]]]++;
            return;
        }

        if (_ordinalCounts.Length < groups.Length) _ordinalCounts = new int[groups.Length];
        _hasOrdinalCounts = true;
        var counts = _ordinalCounts.AsSpan(0, groups.Length);
        if (column.Width == 1) Histogram.Add(column.Bytes, documents, counts);
        else Histogram.Add(column.UInt16s, documents, counts);
    }

    /// <summary>What was counted by a segment's values goes to their groups.</summary>
    private void AddOrdinalCounts()
    {
        if (!_hasOrdinalCounts) return;
        var groups = _groups.InSegment(_number);
        for (int i = 0; i < groups.Length; i++) _counts[groups[i]] += _ordinalCounts[i];
        Array.Clear(_ordinalCounts);
        _hasOrdinalCounts = false;
    }

    private void PassSets(ReadOnlySpan<int> documents, ReadOnlySpan<int> groups, Span<ulong> passed)
    {
        var sets = _segment.Columns.OrdinalSets(_groups.Field);
        for (int i = 0; i < documents.Length; i++)
        {
            int start = sets.Starts[documents[i]], end = sets.Starts[documents[i] + 1];
            bool chosen = _chosen is null || (start == end && _chosen[0]), excluded = start == end && _excluded?[0] == true;
            for (int v = start; v < end; v++)
            {
                int group = groups[sets.Values[v]];
                chosen |= _chosen is null || _chosen[group];
                excluded |= _excluded?[group] == true;
            }

            if (chosen && !excluded) passed[i >> 6] |= 1UL << i;
        }
    }

    private void CountSets(ReadOnlySpan<int> documents, ReadOnlySpan<int> groups)
    {
        var sets = _segment.Columns.OrdinalSets(_groups.Field);
        foreach (int document in documents)
        {
            int start = sets.Starts[document], end = sets.Starts[document + 1];
            if (start == end) _counts[0]++;
            for (int v = start; v < end; v++)
            {
                // Two spellings of one group in one document are one.
                int group = groups[sets.Values[v]];
                if (_lastDocument[group] == document) continue;
                _lastDocument[group] = document;
                _counts[group]++;
            }
        }
    }
}
