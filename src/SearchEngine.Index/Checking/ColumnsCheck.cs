using SearchEngine.Storage;

namespace SearchEngine.Index;

/// <summary>Where a segment's columns stand, and what can be said of each without the lists.</summary>
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
        int expected = definition switch
        {
            { IsText: true } => 1,
            { IsKeyword: true } => ColumnsFormat.WidthFor(segment.Terms(field).Statistics.Terms),
            { Type: FieldType.Number } => sizeof(int),
            _ => sizeof(ulong),
        };
        _expect.Equal(expected, width, start, $"column of '{definition.Name}' of width");
        if (definition.Type == FieldType.Flag) CheckFlags(field, start);
        return definition.Type switch
        {
            FieldType.KeywordSet => CheckSets(field, start, width),
            FieldType.Flag => (segment.Documents + 63L) / 64 * sizeof(ulong),
            _ => (long)width * segment.Documents,
        };
    }

    private void CheckFlags(int field, long start)
    {
        ulong behind = segment.Documents % 64 == 0 ? 0 : ulong.MaxValue << (segment.Documents % 64);
        _expect.That((segment.Columns.Flags(field)[^1] & behind) == 0, start, "no flag behind the last document", "one");
    }

    private long CheckSets(int field, long start, int width)
    {
        var sets = segment.Columns.OrdinalSets(field);
        int last = 0;
        foreach (int next in sets.Starts)
        {
            _expect.That(next >= last, start, $"a set that begins at {last} or later", $"{next}");
            last = next;
        }

        _expect.Equal(0, sets.Starts[0], start, "the first set at");
        long values = ColumnsFormat.Align(start + sets.Starts.Length * (long)sizeof(int));
        CheckGap(start + sets.Starts.Length * (long)sizeof(int), values);
        return values + (long)width * last - start;
    }

    private void CheckGap(long end, long next)
    {
        _expect.Equal(ColumnsFormat.Align(end), next, end, "what follows a column at");
        _expect.That(file.Bytes(end, (int)(next - end)).IndexOfAnyExcept((byte)0) < 0, end, "zeroes between columns", "something else");
    }
}
