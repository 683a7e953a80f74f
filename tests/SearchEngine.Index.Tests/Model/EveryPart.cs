using System.Security.Cryptography;

namespace SearchEngine.Index.Tests;

/// <summary>Reads all that a segment has, as a query would.</summary>
internal static class EveryPart
{
    /// <summary>Reads it and forgets it.</summary>
    public static void Read(IndexReader reader) => Hash(reader);

    /// <returns>A hash of all that was read.</returns>
    public static byte[] Hash(IndexReader reader)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var segment in reader.Segments)
        {
            for (int field = 0; field < segment.Schema.Fields.Count; field++)
            {
                if (segment.Schema.Fields[field].HasTerms) ReadTerms(segment, field, hash);
                ReadColumn(segment, field, hash);
            }

            for (int d = 0; d < segment.Documents; d++)
            {
                hash.AppendData([segment.IsLive(d) ? (byte)1 : (byte)0]);
                hash.AppendData(segment.Records.Record(d));
                hash.AppendData(segment.Stored.Body(d));
            }
        }

        return hash.GetHashAndReset();
    }

    private static void ReadTerms(SegmentReader segment, int field, IncrementalHash hash)
    {
        var dictionary = segment.Terms(field);
        var postings = new PostingsCursor();
        var positions = new PositionsCursor();
        var cursor = dictionary.Terms();
        while (cursor.MoveNext())
        {
            var term = cursor.Term.ToArray();
            hash.AppendData(term);
            dictionary.TryFind(term, out _);
            postings.Open(segment.Postings(field), cursor.Info);
            if (segment.Schema.Fields[field].HasPositions) positions.Open(segment.Postings(field), cursor.Info);
            for (int i = 0; i < 100_000 && postings.Current != PostingsCursor.NoMoreDocuments; i++, postings.MoveNext())
            {
                int frequency = postings.CurrentFrequency;
                Append(hash, [postings.Current, frequency]);
                if (segment.Schema.Fields[field].HasPositions && frequency is >= 0 and < 100_000) Append(hash, ReadPositions(positions, postings, frequency));
            }
        }
    }

    private static int[] ReadPositions(PositionsCursor positions, PostingsCursor postings, int frequency)
    {
        var found = new int[frequency];
        positions.Read(postings, found);
        return found;
    }

    private static void ReadColumn(SegmentReader segment, int field, IncrementalHash hash)
    {
        var columns = segment.Columns;
        switch (segment.Schema.Fields[field].Type)
        {
            case FieldType.Number:
                Append(hash, columns.Numbers(field));
                break;
            case FieldType.Flag:
                foreach (ulong word in columns.Flags(field)) hash.AppendData(BitConverter.GetBytes(word));
                break;
            case FieldType.Keyword:
                var ordinals = columns.Ordinals(field);
                for (int d = 0; d < ordinals.Length; d++) Append(hash, [ordinals[d]]);
                break;
            case FieldType.KeywordSet:
                var sets = columns.OrdinalSets(field);
                Append(hash, sets.Starts);
                for (int i = 0; i < sets.Starts[^1]; i++) Append(hash, [sets.Values[i]]);
                break;
            default:
                hash.AppendData(columns.Norms(field));
                break;
        }
    }

    private static void Append(IncrementalHash hash, ReadOnlySpan<int> values)
    {
        foreach (int value in values) hash.AppendData(BitConverter.GetBytes(value));
    }
}
