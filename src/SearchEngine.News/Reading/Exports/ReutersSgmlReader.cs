namespace SearchEngine.News;

/// <summary>The SGML of the Reuters-21578 collection.</summary>
internal sealed class ReutersSgmlReader : ItemReader
{
    public override string Format => "Reuters SGML";

    public override bool Recognises(FileHead head)
        => head.Content.StartsWith('<') && (head.Content.StartsWith("<REUTERS ", StringComparison.Ordinal) || head.Text.Contains("\n<REUTERS ", StringComparison.Ordinal));

    public override IEnumerable<ReadItem> Read(SourceFile file)
    {
        var number = 0;
        foreach (var record in TaggedRecords.Of(file, "REUTERS"))
        {
            number++;
            yield return new RawItem
            {
                Source = file.Source($"item {Sgml.Attribute(record, "NEWID") ?? number.ToString(provider: null)}"),
                Body = Body(record),
                Markup = BodyMarkup.Text,
                DeclaredId = Sgml.Attribute(record, "NEWID"),
                Title = Sgml.First(record, "TITLE"),
                Published = Sgml.Element(record, "DATE"),
                Authors = Sgml.First(record, "AUTHOR") is { } author ? [author] : [],
                Outlet = "Reuters",
                Language = "en",
            };
        }
    }

    /// <summary>Lines are wrapped and paragraphs indented; the agency's name stands below the last.</summary>
    private static string Body(string record)
    {
        var dateline = Sgml.Element(record, "DATELINE")?.Trim();
        var body = (Sgml.Element(record, "BODY") ?? WithoutTags(Sgml.Element(record, "TEXT") ?? "")).TrimEnd();
        body = body.EndsWith("reuter", StringComparison.OrdinalIgnoreCase) ? body[..^"reuter".Length].TrimEnd() : body;
        return string.Join("\n\n", Paragraphs.OfWrapped(dateline is null ? body : $"{dateline} {body.TrimStart()}"));
    }

    private static string WithoutTags(string text)
    {
        var title = text.IndexOf("</TITLE>", StringComparison.OrdinalIgnoreCase);
        return title < 0 ? text : text[(title + "</TITLE>".Length)..];
    }
}
