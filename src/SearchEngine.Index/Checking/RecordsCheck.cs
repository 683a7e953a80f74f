using SearchEngine.Storage;

namespace SearchEngine.Index;

/// <summary>A segment's records: one behind the other, and nothing else in the file.</summary>
internal static class RecordsCheck
{
    public static void Run(SegmentReader segment, MappedFile file)
    {
        var expect = new Expectation(file.Path);
        long table = file.Length - FileHeader.FooterLength - (segment.Documents + 1L) * sizeof(long), last = FileHeader.Length;
        var starts = file.Int64s(table, segment.Documents + 1);
        expect.Equal(FileHeader.Length, starts[0], table, "the first record at");
        foreach (long start in starts)
        {
            expect.That(start >= last, table, $"a record that begins at {last} or later", $"{start}");
            last = start;
        }

        expect.Equal(table, ColumnsFormat.Align(last), last, "the table of records at");
        expect.That(file.Bytes(last, (int)(table - last)).IndexOfAnyExcept((byte)0) < 0, last, "zeroes behind the records", "something else");
    }
}
