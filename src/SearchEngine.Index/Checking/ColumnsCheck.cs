using SearchEngine.Storage;

namespace SearchEngine.Index;

/// <summary>Where a segment's columns stand, and what can be said of each without the lists; that its values are possible ones, reading it has made sure of.</summary>
internal sealed class ColumnsCheck(SegmentReader segment, MappedFile file)
{
    private readonly Expectation _expect = new(file.Path);

    public void Run()
    {
        long end = FileHeader.Length;
        for (int field = 0; field < segment.Schema.Fields.Count; field++)
        {
            var (start, width) = segment.Columns.Place(field);
            CheckGap(end, start);
            end = start + CheckColumn(field, start, width);
        }

        CheckGap(end, file.Length - FileHeader.FooterLength - (long)segment.Schema.Fields.Count * ColumnsFormat.DirectoryEntryLength);
    }

    /// <returns>The column's length in bytes.</returns>
    private long CheckColumn(int field, long start, int width)
    {
        var definition = segment.Schema.Fields[field];
        if (definition.Type == FieldType.KeywordSet) return CheckSets(field, start, width);
        if (definition.Type == FieldType.Keyword) _ = segment.Columns.Ordinals(field);
        if (definition.Type == FieldType.Flag) _ = segment.Columns.Flags(field);
        return ColumnsFormat.LeastLength(definition, width, segment.Documents);
    }

    private long CheckSets(int field, long start, int width)
    {
        var sets = segment.Columns.OrdinalSets(field);
        _expect.Equal(0, sets.Starts[0], start, "the first set at");
        long values = ColumnsFormat.Align(start + sets.Starts.Length * (long)sizeof(int));
        CheckGap(start + sets.Starts.Length * (long)sizeof(int), values);
        return values + (long)width * sets.Starts[^1] - start;
    }

    private void CheckGap(long end, long next)
    {
        _expect.Equal(ColumnsFormat.Align(end), next, end, "what follows a column at");
        _expect.That(file.Bytes(end, (int)(next - end)).IndexOfAnyExcept((byte)0) < 0, end, "zeroes between columns", "something else");
    }
}
