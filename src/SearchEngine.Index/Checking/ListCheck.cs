using SearchEngine.Storage;

namespace SearchEngine.Index;

/// <summary>Posting lists of one field, one after another, and their positions: read as a query reads them, and their skip data besides.</summary>
internal sealed class ListCheck(SegmentReader segment, int field)
{
    private readonly PostingsReader _reader = segment.Postings(field);
    private readonly Expectation _expect = new(segment.Postings(field).Postings.Path);
    private readonly PostingsCursor _cursor = new();
    private readonly PositionsCursor _positions = new();
    private int[] _buffer = new int[256];

    /// <param name="info">The list.</param>
    /// <param name="count">Called with each document and its frequency.</param>
    public void Run(TermInfo info, Action<int, int> count)
    {
        new ListStructure(_reader, info).Check();
        _cursor.Open(_reader, info);
        if (_reader.Field.HasPositions) _positions.Open(_reader, info);
        int before = -1;
        long total = 0;
        for (; _cursor.Current != PostingsCursor.NoMoreDocuments; _cursor.MoveNext())
        {
            int document = _cursor.Current, frequency = _cursor.CurrentFrequency;
            _expect.That(document > before && document < segment.Documents, info.PostingsOffset, $"a document above {before} and below {segment.Documents}", $"{document}");
            _expect.That(frequency > 0 && total + frequency <= info.TotalFrequency, info.PostingsOffset, $"at most {info.TotalFrequency} occurrences", $"{total + frequency}");
            if (_cursor.Position == 0) CheckSkipData(info, total);
            if (_reader.Field.HasPositions) CheckPositions(info);
            count(document, frequency);
            before = document;
            total += frequency;
        }

        _expect.Equal(info.TotalFrequency, total, info.PostingsOffset, "occurrences in all");
    }

    private void CheckSkipData(TermInfo info, long occurrencesBefore)
    {
        if (_reader.Field.HasPositions) _expect.Equal(occurrencesBefore, _cursor.OccurrencesBefore[_cursor.Position], info.PostingsOffset, $"positions before block {_cursor.Block}");
        if (_cursor.Impacts.IsEmpty) return;
        var impacts = _cursor.Impacts.Slice(_cursor.Block * PostingsFormat.ImpactLength, PostingsFormat.ImpactLength);
        var norms = segment.Columns.Norms(field);
        for (int i = 0; i < _cursor.Documents.Length; i++)
        {
            int frequency = _cursor.Frequencies[i], norm = norms[_cursor.Documents[i]];
            _expect.That(Bounds(impacts, frequency, norm), info.PostingsOffset, $"impacts of block {_cursor.Block} above frequency {frequency} at norm {norm}", Convert.ToHexString(impacts));
        }
    }

    private static bool Bounds(ReadOnlySpan<byte> impacts, int frequency, int norm)
    {
        for (int i = 0; i < impacts.Length; i += 2)
        {
            if (impacts[i] > 0 && (impacts[i] == PostingsFormat.AnyFrequency || impacts[i] >= frequency) && impacts[i + 1] <= norm) return true;
        }

        return false;
    }

    private void CheckPositions(TermInfo info)
    {
        if (_buffer.Length < _cursor.CurrentFrequency) _buffer = new int[2 * _cursor.CurrentFrequency];
        int count = _positions.Read(_cursor, _buffer);
        for (int i = 0, before = -1; i < count; before = _buffer[i++])
        {
            if (_buffer[i] <= before) throw new CorruptIndexException(_reader.Positions.Path, info.PositionsOffset, $"a position above {before} in document {_cursor.Current}", $"{_buffer[i]}");
        }
    }
}
