using SearchEngine.Storage;

namespace SearchEngine.Index;

/// <summary>The parts of a segment that can be checked side by side, and what holds between them.</summary>
internal sealed class SegmentCheck
{
    private readonly SegmentReader _segment;
    private readonly FieldCheck[] _fields;

    public SegmentCheck(SegmentReader segment)
    {
        _segment = segment;
        _fields = [.. Enumerable.Range(0, segment.Schema.Fields.Count).Where(i => segment.Schema.Fields[i].HasTerms).Select(i => new FieldCheck(segment, i))];
        var (columns, records, stored) = (File(FileKind.Columns), File(FileKind.Records), File(FileKind.Stored));
        long lists = (File(FileKind.Terms).Length + File(FileKind.Postings).Length + File(FileKind.Positions).Length) / Math.Max(1, _fields.Length);
        Parts =
        [
            new CheckPart(stored.Path, stored.Length, () => new StoredCheck(segment, stored).Run()),
            new CheckPart(records.Path, records.Length, () => RecordsCheck.Run(segment, records)),
            new CheckPart(columns.Path, columns.Length, () => new ColumnsCheck(segment, columns).Run()),
            .. _fields.Select(f => new CheckPart(Name, lists, f.Run)),
        ];
    }

    public string Name => File(FileKind.Terms).Path;

    public IReadOnlyList<CheckPart> Parts { get; }

    public bool FieldsAreWhole => _fields.All(f => f.IsWhole);

    /// <summary>Every byte of the three files that hold lists belongs to one list of one field.</summary>
    public void CheckThatListsFillTheirFiles()
    {
        CheckThatRangesFill(FileKind.Postings, f => f.Postings, 0);
        CheckThatRangesFill(FileKind.Positions, f => f.Positions, 0);
        CheckThatRangesFill(FileKind.Terms, f => f.Terms, sizeof(long) + (long)_fields.Length * TermsFormat.DirectoryEntryLength);
    }

    private void CheckThatRangesFill(FileKind kind, Func<FieldCheck, FileRange> range, long directory)
    {
        var file = File(kind);
        var expect = new Expectation(file.Path);
        long end = FileHeader.Length;
        foreach (var part in _fields.Select(range).Where(r => !r.IsEmpty))
        {
            expect.Equal(end, part.Start, part.Start, "the next field at");
            end = part.End;
        }

        expect.Equal(file.Length - FileHeader.FooterLength - directory, end, end, "the last field to end at");
    }

    private MappedFile File(FileKind kind) => _segment.Files[SegmentFiles.Parts.ToList().FindIndex(p => p.Kind == kind)];
}
