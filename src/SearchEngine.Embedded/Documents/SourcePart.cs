using SearchEngine.Model;

namespace SearchEngine.Embedded;

/// <summary>
/// Items of a source that is being read. A file of a million articles is committed again and again before it is read to its end,
/// and its record would be written anew each time with all that it holds; so what has come since the commit before goes into
/// a document of its own, which stays, and the record holds only what came after the last of them. A part is what
/// is neither an article nor a quotation nor a source.
/// <code>part := path number items</code>
/// </summary>
internal static class SourcePart
{
    /// <summary>What a part's document is found by; no article's id begins so, and no path.</summary>
    public static byte[] Key(string path, int number) => KeywordTerm.Of($"\0{number}\0{path}");

    /// <param name="source">The source.</param>
    /// <param name="number">How many parts come before.</param>
    /// <param name="firstItem">How many items they hold.</param>
    public static void Write(SourceRecord source, int number, int firstItem, RecordWriter writer)
    {
        writer.Clear().Text(source.Path).Number(number);
        SourceItems.Write(source.Items, firstItem, writer);
    }

    public static int Number(ReadOnlySpan<byte> part)
    {
        var reader = new RecordReader(part);
        reader.Utf8(out _);
        return reader.Int32();
    }

    public static SourceItemCursor Items(ReadOnlySpan<byte> part)
    {
        var reader = new RecordReader(part);
        reader.Utf8(out _);
        reader.Number();
        return new SourceItemCursor(reader);
    }
}
