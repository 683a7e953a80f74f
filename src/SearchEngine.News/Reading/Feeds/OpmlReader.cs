namespace SearchEngine.News;

/// <summary>Lists of subscriptions. They hold no articles, and a person should hear that instead of seeing nothing.</summary>
internal sealed class OpmlReader : ItemReader
{
    public override string Format => "OPML";

    public override bool Recognises(FileHead head) => head.XmlRoot == "opml";

    public override IEnumerable<ReadItem> Read(SourceFile file)
        => [file.NoArticle(null, "OPML lists feeds and holds no articles; fetch the feeds and index those")];
}
