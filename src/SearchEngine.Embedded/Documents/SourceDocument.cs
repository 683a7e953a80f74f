using SearchEngine.Model;

namespace SearchEngine.Embedded;

/// <summary>A source that has been read, as its document's record.</summary>
internal static class SourceDocument
{
    /// <summary>Stands for "read to its end" where something follows; what was written first ends there instead.</summary>
    private static readonly SourceProgress Done = new(0, 0, "", "");

    /// <summary>What a source's document is found by, so that a later record can take its place; no article's id begins so.</summary>
    public static byte[] Key(string path) => KeywordTerm.Of("\0" + path);

    /// <param name="itemsApart">How many of its items, at the beginning, stand in documents of their own.</param>
    public static void Write(SourceRecord source, int itemsApart, RecordWriter writer)
    {
        writer.Clear().Text(source.Path).Number(source.Length).Number(source.Modified.UtcTicks).Text(source.ContentHash).Text(source.Settings).Number(source.Articles);
        writer.Number(source.Problems.Count);
        foreach (var problem in source.Problems) writer.Text(problem.Item).Text(problem.Reason);
        var progress = source.Progress ?? Done;
        writer.Number(progress.Items).Number(progress.Bytes).Text(progress.Hash).Text(progress.Program);
        SourceItems.Write(source.Items, itemsApart, writer);
        writer.Number(source.ReadAt?.UtcTicks ?? 0);
    }

    /// <param name="bytes">A record.</param>
    /// <param name="parts">By path, the items of a source that stand apart, to which those of the record are added; null to read no items.</param>
    public static SourceRecord Read(ReadOnlySpan<byte> bytes, IReadOnlyDictionary<string, SourceItemList>? parts)
    {
        var record = ReadHead(bytes, out var cursor);
        var items = parts?.GetValueOrDefault(record.Path) ?? [];
        if (parts is not null) SourceItems.Read(ref cursor, items);
        else cursor.MoveToEnd();
        var rest = cursor.Rest;
        long readAt = rest.IsAtEnd ? 0 : rest.Number();
        return record with { Items = items, ReadAt = readAt == 0 ? null : new DateTimeOffset(readAt, TimeSpan.Zero) };
    }

    /// <summary>What it holds, in order, but for what stands apart.</summary>
    public static SourceItemCursor Items(ReadOnlySpan<byte> bytes)
    {
        ReadHead(bytes, out var items);
        return items;
    }

    /// <summary>Of a record or a part.</summary>
    public static string Path(ReadOnlySpan<byte> bytes) => new RecordReader(bytes).Text()!;

    private static SourceRecord ReadHead(ReadOnlySpan<byte> bytes, out SourceItemCursor items)
    {
        var reader = new RecordReader(bytes);
        var record = new SourceRecord(
            reader.Text()!, reader.Number(), new DateTimeOffset(reader.Number(), TimeSpan.Zero), reader.Text() ?? "", reader.Text() ?? "", reader.Int32(), []);
        var problems = new SourceProblem[reader.Int32()];
        for (int i = 0; i < problems.Length; i++) problems[i] = new SourceProblem(reader.Text(), reader.Text() ?? "");
        var progress = reader.IsAtEnd ? null : new SourceProgress(reader.Int32(), reader.Number(), reader.Text() ?? "", reader.Text() ?? "");
        items = new SourceItemCursor(reader);
        return record with { Problems = problems, Progress = progress == Done ? null : progress };
    }
}
