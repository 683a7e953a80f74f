namespace SearchEngine.Index.Tests;

/// <summary>Compares all that a segment holds with the documents it was made of, deleted ones included.</summary>
internal static class SegmentAssert
{
    public static void Holds(SegmentReader segment, IReadOnlyList<ModelDocument> documents)
    {
        Assert.Equal(documents.Count, segment.Documents);
        for (int field = 0; field < segment.Schema.Fields.Count; field++)
        {
            if (!segment.Schema.Fields[field].HasTerms) continue;
            var expected = ExpectedPostings.Of(documents, field);
            TermsAre(segment, field, expected);
            if (segment.Schema.Fields[field].IsText) NormsAre(segment, field, documents);
            else OrdinalsAre(segment, field, expected, documents.Count);
        }

        for (int d = 0; d < documents.Count; d++) DocumentIs(segment, d, documents[d]);
    }

    private static void TermsAre(SegmentReader segment, int field, ExpectedPostings expected)
    {
        var dictionary = segment.Terms(field);
        var statistics = new FieldStatistics(
            expected.Terms.Count,
            expected.Terms.SelectMany(t => t.List.Select(p => p.Document)).Distinct().Count(),
            expected.Terms.Sum(t => t.List.Count),
            expected.Terms.Sum(t => t.List.Sum(p => p.Positions.Count)));
        Assert.Equal(statistics, dictionary.Statistics);
        var cursor = dictionary.Terms();
        for (int ordinal = 0; ordinal < expected.Terms.Count; ordinal++)
        {
            var (term, list) = expected.Terms[ordinal];
            Assert.True(cursor.MoveNext());
            Assert.True(cursor.Term.SequenceEqual(term));
            Assert.Equal(ordinal, cursor.Info.Ordinal);
            Assert.Equal(list.Count, cursor.Info.DocumentFrequency);
            Assert.Equal(list.Sum(p => p.Positions.Count), cursor.Info.TotalFrequency);
            ListIs(segment.Postings(field), cursor.Info, list);
        }

        Assert.False(cursor.MoveNext());
        Assert.False(cursor.MoveNext());
    }

    private static void ListIs(PostingsReader reader, TermInfo info, List<(int Document, List<int> Positions)> expected)
    {
        var postings = new PostingsCursor();
        postings.Open(reader, info);
        var positions = new PositionsCursor();
        if (reader.Field.HasPositions) positions.Open(reader, info);
        var buffer = new int[expected.Max(e => e.Positions.Count)];
        for (int i = 0; i < expected.Count; i++)
        {
            Assert.Equal(expected[i].Document, postings.Current);
            Assert.Equal(expected[i].Positions.Count, postings.CurrentFrequency);
            if (reader.Field.HasPositions)
            {
                int count = positions.Read(postings, buffer);
                Assert.True(buffer.AsSpan(0, count).SequenceEqual(expected[i].Positions.ToArray()));
            }

            Assert.Equal(i + 1 < expected.Count, postings.MoveNext());
        }

        Assert.Equal(PostingsCursor.NoMoreDocuments, postings.Current);
    }

    private static void NormsAre(SegmentReader segment, int field, IReadOnlyList<ModelDocument> documents)
    {
        var expected = documents.Select(d => Norm.Encode(d.Terms(field).Count())).ToArray();
        Assert.True(segment.Columns.Norms(field).SequenceEqual(expected));
    }

    private static void OrdinalsAre(SegmentReader segment, int field, ExpectedPostings expected, int documents)
    {
        var values = Enumerable.Range(0, documents).Select(_ => new List<int>()).ToArray();
        for (int ordinal = 0; ordinal < expected.Terms.Count; ordinal++)
        {
            foreach (var (document, _) in expected.Terms[ordinal].List) values[document].Add(ordinal + 1);
        }

        for (int d = 0; d < documents; d++) Assert.Equal(values[d], OrdinalsOf(segment, field, d));
    }

    private static List<int> OrdinalsOf(SegmentReader segment, int field, int document)
    {
        var result = new List<int>();
        if (segment.Schema.Fields[field].Type == FieldType.Keyword)
        {
            int value = segment.Columns.Ordinals(field)[document];
            if (value > 0) result.Add(value);
            return result;
        }

        var sets = segment.Columns.OrdinalSets(field);
        for (int i = sets.Starts[document]; i < sets.Starts[document + 1]; i++) result.Add(sets.Values[i]);
        return result;
    }

    private static void DocumentIs(SegmentReader segment, int document, ModelDocument expected)
    {
        Assert.True(segment.Records.Record(document).SequenceEqual(expected.Record));
        Assert.Equal(expected.Body, segment.Stored.Body(document));
        Assert.Equal(expected.Number ?? ColumnsFormat.NoNumber, segment.Columns.Numbers(TestFields.Number)[document]);
        Assert.Equal(expected.Flag, (segment.Columns.Flags(TestFields.Flag)[document >> 6] & (1UL << (document & 63))) != 0);
    }
}
