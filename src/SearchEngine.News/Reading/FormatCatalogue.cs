namespace SearchEngine.News;

/// <summary>All readers in the order in which they are asked: those with an unmistakable sign first, plain text last.</summary>
internal static class FormatCatalogue
{
    private static readonly ItemReader[] Readers =
    [
        new JsonItemReader(),
        new HtmlItemReader(),
        new FrontMatterReader(),
        new DelimitedReader(),
        new PlainTextReader(),
    ];

    public static ItemReader? ReaderFor(FileHead head) => Array.Find(Readers, reader => reader.Recognises(head));

    /// <exception cref="UnreadableException">No reader knows the content.</exception>
    public static IEnumerable<ReadItem> Read(SourceFile file)
        => file.Head.Bytes.IsEmpty ? [file.Problem(null, "empty")]
            : ReaderFor(file.Head)?.Read(file) ?? throw new UnreadableException("not text, and no format that is known");
}
