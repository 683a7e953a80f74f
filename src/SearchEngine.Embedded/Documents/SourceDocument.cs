using SearchEngine.Model;

namespace SearchEngine.Embedded;

/// <summary>A source that has been read, as its document's record.</summary>
internal static class SourceDocument
{
    public static void Write(SourceRecord source, RecordWriter writer)
    {
        writer.Clear().Text(source.Path).Number(source.Length).Number(source.Modified.UtcTicks).Text(source.ContentHash).Text(source.Settings).Number(source.Articles);
        writer.Number(source.Problems.Count);
        foreach (var problem in source.Problems) writer.Text(problem.Item).Text(problem.Reason);
    }

    public static SourceRecord Read(ReadOnlySpan<byte> bytes)
    {
        var reader = new RecordReader(bytes);
        var record = new SourceRecord(
            reader.Text()!, reader.Number(), new DateTimeOffset(reader.Number(), TimeSpan.Zero), reader.Text() ?? "", reader.Text() ?? "", reader.Int32(), []);
        var problems = new SourceProblem[reader.Int32()];
        for (int i = 0; i < problems.Length; i++) problems[i] = new SourceProblem(reader.Text(), reader.Text() ?? "");
        return record with { Problems = problems };
    }
}
