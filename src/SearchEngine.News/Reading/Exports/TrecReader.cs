namespace SearchEngine.News;

/// <summary>Documents as TREC collections hold them, with whichever tags each newspaper brought along.</summary>
internal sealed class TrecReader : ItemReader
{
    public override string Format => "TREC";

    public override bool Recognises(FileHead head)
        => head.Content.StartsWith("<DOC>", StringComparison.OrdinalIgnoreCase) || head.Content.StartsWith("<top>", StringComparison.OrdinalIgnoreCase)
            || (head.Content.StartsWith('<') && head.Text.Contains("\n<DOCNO>", StringComparison.OrdinalIgnoreCase));

    public override IEnumerable<ReadItem> Read(SourceFile file)
    {
        if (file.Head.Content.StartsWith("<top>", StringComparison.OrdinalIgnoreCase))
        {
            yield return file.NoArticle(null, "TREC topics are queries and no articles");
            yield break;
        }

        var number = 0;
        foreach (var record in TaggedRecords.Of(file, "DOC"))
        {
            number++;
            yield return Item(record) with { Source = file.Source($"item {number}") };
        }
    }

    private static RawItem Item(string record)
    {
        var text = Sgml.Element(record, "TEXT") ?? Sgml.Element(record, "BODY") ?? Sgml.Element(record, "CONTENT") ?? AfterDocNo(record);
        return new RawItem
        {
            Source = new Model.ArticleSource(""),
            Body = MarkupSniffer.Of(text) == BodyMarkup.HtmlFragment ? HtmlText.ToText(text) : string.Join("\n\n", Paragraphs.OfWrapped(HtmlTags.Removed(text))),
            Markup = BodyMarkup.Text,
            DeclaredId = Sgml.First(record, "DOCNO", "DOCID"),
            Title = Sgml.First(record, "HEADLINE", "HEAD", "HL", "TITLE", "TTL", "TI", "H3"),
            Published = Sgml.First(record, "DATE_TIME", "DATETIME", "DATE", "DATE1", "DD", "PUBDATE"),
            Outlet = Sgml.First(record, "SO", "SOURCE", "PUB", "PUBLISHER", "NEWSPAPER"),
            Authors = Sgml.First(record, "BYLINE", "AUTHOR", "BY") is { } author ? [author] : [],
        };
    }

    private static string AfterDocNo(string record)
    {
        var at = record.IndexOf("</DOCNO>", StringComparison.OrdinalIgnoreCase);
        var end = record.LastIndexOf("</DOC", StringComparison.OrdinalIgnoreCase);
        return record[(at < 0 ? 0 : at + "</DOCNO>".Length)..(end < 0 ? record.Length : end)];
    }
}
