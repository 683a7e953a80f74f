using SearchEngine.Storage;

namespace SearchEngine.Index;

/// <summary>One field's terms and lists, and the column of norms or ordinals that repeats what the lists say.</summary>
internal sealed class FieldCheck(SegmentReader segment, int field)
{
    private readonly FieldDefinition _field = segment.Schema.Fields[field];
    private readonly TermDictionary _dictionary = segment.Terms(field);
    private readonly Expectation _expect = new(segment.Terms(field).File.Path);

    /// <summary>By document: occurrences of a text's terms, or how many of a keyword's values have come.</summary>
    private readonly int[] _counts = new int[segment.Documents];

    public FileRange Terms { get; private set; }

    public FileRange Postings { get; private set; }

    public FileRange Positions { get; private set; }

    public bool IsWhole { get; private set; }

    public void Run()
    {
        CheckTerms();
        if (_field.IsText) CheckNorms();
        else CheckThatAllValuesCame();
        IsWhole = true;
    }

    private void CheckTerms()
    {
        var statistics = _dictionary.Statistics;
        _expect.Equal((statistics.Terms + TermsFormat.BlockLength - 1) / TermsFormat.BlockLength, _dictionary.Blocks, _dictionary.KeysOffset, "blocks of terms");
        var list = new ListCheck(segment, field);
        var cursor = _dictionary.Terms();
        byte[] last = [];
        long sumDf = 0, sumTtf = 0;
        while (cursor.MoveNext())
        {
            var info = cursor.Info;
            if (info.Ordinal % TermsFormat.BlockLength == 0) CheckBlockStart(cursor);
            long at = _dictionary.OffsetOf(info.Ordinal / TermsFormat.BlockLength);
            _expect.That(info.Ordinal == 0 || cursor.Term.SequenceCompareTo(last) > 0, at, "terms in ascending order", $"the term with ordinal {info.Ordinal} out of order");
            last = cursor.Term.ToArray();
            CheckPlace(info, at);
            list.Run(info, (document, frequency) => Count(document, frequency, info.Ordinal));
            sumDf += info.DocumentFrequency;
            sumTtf += info.TotalFrequency;
            if (info.Ordinal + 1 == statistics.Terms || (info.Ordinal + 1) % TermsFormat.BlockLength == 0) CheckBlockEnd(cursor);
        }

        long directory = segment.Files[0].Length - FileHeader.FooterLength;
        _expect.Equal(sumDf, statistics.SumDocumentFrequency, directory, $"sum of document frequencies of '{_field.Name}'");
        _expect.Equal(sumTtf, statistics.SumTotalFrequency, directory, $"sum of total frequencies of '{_field.Name}'");
        _expect.Equal(_counts.Count(c => c > 0), statistics.Documents, directory, $"documents with terms of '{_field.Name}'");
        Terms = new FileRange(_dictionary.Blocks == 0 ? _dictionary.KeysOffset : _dictionary.OffsetOf(0), _dictionary.KeysOffset + _dictionary.Blocks * 2L * sizeof(ulong));
    }

    private void CheckBlockStart(TermCursor cursor)
    {
        int block = cursor.Info.Ordinal / TermsFormat.BlockLength;
        long at = _dictionary.KeysOffset + (long)block * sizeof(ulong);
        _expect.That(_dictionary.Keys[block] == TermsFormat.Key(cursor.Term), at, $"key {TermsFormat.Key(cursor.Term):x16}", $"{_dictionary.Keys[block]:x16}");
        _expect.Equal(0, cursor.SharedPrefix, _dictionary.OffsetOf(block), "bytes shared by a block's first term");
    }

    /// <summary>The next block follows at once; behind the last one are zeroes up to the columns.</summary>
    private void CheckBlockEnd(TermCursor cursor)
    {
        int block = cursor.Info.Ordinal / TermsFormat.BlockLength;
        var rest = _dictionary.BlockBytes(block)[cursor.EntryEnd..];
        long at = _dictionary.OffsetOf(block) + cursor.EntryEnd;
        bool isLast = block + 1 == _dictionary.Blocks;
        _expect.That(rest.Length < (isLast ? sizeof(ulong) : 1) && rest.IndexOfAnyExcept((byte)0) < 0, at, "the end of a block of terms", $"{rest.Length} bytes more");
    }

    /// <summary>A list begins where the one before ended.</summary>
    private void CheckPlace(TermInfo info, long at)
    {
        if (info.Ordinal == 0) (Postings, Positions) = (new FileRange(info.PostingsOffset, info.PostingsOffset), new FileRange(info.PositionsOffset, info.PositionsOffset));
        _expect.Equal(Postings.End, info.PostingsOffset, at, $"postings of the term with ordinal {info.Ordinal} at");
        _expect.Equal(Positions.End, info.PositionsOffset, at, $"positions of the term with ordinal {info.Ordinal} at");
        Postings = Postings with { End = info.PostingsOffset + info.PostingsLength };
        Positions = Positions with { End = info.PositionsOffset + info.PositionsLength };
    }

    private void Count(int document, int frequency, int ordinal)
    {
        if (_field.IsText)
        {
            _counts[document] += frequency;
            return;
        }

        // Terms come in the order of their ordinals, and so do the values of a document.
        _expect.Equal(ordinal + 1, ValueOf(document, _counts[document]++), _dictionary.KeysOffset, $"in the column of '{_field.Name}' for document {document} the value");
    }

    /// <summary>A document's value by its place among them; 0 when it has fewer.</summary>
    private int ValueOf(int document, int place)
    {
        if (_field.Type == FieldType.Keyword) return place == 0 ? segment.Columns.Ordinals(field)[document] : 0;
        var sets = segment.Columns.OrdinalSets(field);
        int at = sets.Starts[document] + place;
        return at >= 0 && at < sets.Starts[document + 1] && at < sets.Values.Length ? sets.Values[at] : 0;
    }

    private void CheckThatAllValuesCame()
    {
        for (int document = 0; document < _counts.Length; document++)
            _expect.Equal(0, ValueOf(document, _counts[document]), _dictionary.KeysOffset, $"in the column of '{_field.Name}' for document {document} behind all its values");
    }

    private void CheckNorms()
    {
        var norms = segment.Columns.Norms(field);
        for (int document = 0; document < norms.Length; document++)
            _expect.Equal(Norm.Encode(_counts[document]), norms[document], _dictionary.KeysOffset, $"norm of '{_field.Name}' of document {document}");
    }
}
