namespace SearchEngine.Index.Tests;

/// <summary>Reads all that a segment has, as a query would, and forgets it.</summary>
internal static class EveryPart
{
    public static void Read(IndexReader reader)
    {
        foreach (var segment in reader.Segments)
        {
            for (int field = 0; field < segment.Schema.Fields.Count; field++)
            {
                if (segment.Schema.Fields[field].HasTerms) ReadTerms(segment, field);
            }

            for (int d = 0; d < segment.Documents; d++)
            {
                segment.Records.Record(d);
                segment.Stored.Body(d);
            }
        }
    }

    private static void ReadTerms(SegmentReader segment, int field)
    {
        var dictionary = segment.Terms(field);
        var postings = new PostingsCursor();
        var positions = new PositionsCursor();
        var cursor = dictionary.Terms();
        while (cursor.MoveNext())
        {
            var term = cursor.Term.ToArray();
            dictionary.TryFind(term, out _);
            postings.Open(segment.Postings(field), cursor.Info);
            if (segment.Schema.Fields[field].HasPositions) positions.Open(segment.Postings(field), cursor.Info);
            for (int i = 0; i < 100_000 && postings.Current != PostingsCursor.NoMoreDocuments; i++, postings.MoveNext())
            {
                int frequency = postings.CurrentFrequency;
                if (segment.Schema.Fields[field].HasPositions && frequency is >= 0 and < 100_000) positions.Read(postings, new int[frequency]);
            }
        }
    }
}
