namespace SearchEngine.News;

/// <summary>All readers in the order in which they are asked: those with an unmistakable sign first, plain text last.</summary>
internal static class FormatCatalogue
{
    private static readonly ItemReader[] Readers =
    [
        new GzipReader(),
        new DocxReader(),
        new ZipReader(),
        new UnsupportedReader(),
        new WarcReader(),
        new TarItemReader(),
        new WireTextReader(),
        new JsonItemReader(),
        new FeedReader(),
        new OpmlReader(),
        new NitfReader(),
        new NewsMlG2Reader(),
        new NewsMl1Reader(),
        new TeiReader(),
        new HansardReader(),
        new FactivaXmlReader(),
        new ReutersSgmlReader(),
        new TrecReader(),
        new LexisNexisReader(),
        new NexisUniReader(),
        new FactivaHtmlReader(),
        new EuropresseReader(),
        new HtmlItemReader(),
        new MailReader(),
        new FrontMatterReader(),
        new TranscriptReader(),
        new DelimitedReader(),
        new PlainTextReader(),
    ];

    public static ItemReader? ReaderFor(FileHead head) => Array.Find(Readers, reader => reader.Recognises(head));

    /// <exception cref="UnreadableException">While stepping: no reader knows the content.</exception>
    public static IEnumerable<ReadItem> Read(SourceFile file)
    {
        if (file.Head.Bytes.IsEmpty)
        {
            throw new UnreadableException("empty");
        }

        var reader = ReaderFor(file.Head) ?? throw new UnreadableException("not text, and no format that is known");
        foreach (var item in reader.Read(file))
        {
            yield return item;
        }
    }
}
