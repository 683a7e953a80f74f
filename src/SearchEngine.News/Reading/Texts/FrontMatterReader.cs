namespace SearchEngine.News;

/// <summary>Markdown, with or without YAML or TOML front matter: one article.</summary>
internal sealed class FrontMatterReader : ItemReader
{
    public override string Format => "Markdown";

    public override bool Recognises(FileHead head)
        => head.Extension is ".md" or ".markdown" or ".mdx" || FrontMatter.Find(head.Text, out _, out _);

    public override IEnumerable<ReadItem> Read(SourceFile file)
    {
        var text = TextDecoder.Decode(file.ReadAll());
        if (!FrontMatter.Find(text, out var matter, out var body))
        {
            yield return new RawItem { Source = file.Source(), Body = text, Markup = BodyMarkup.Markdown };
            yield break;
        }

        var fields = new FieldBag();
        foreach (var (name, value) in FrontMatter.Fields(matter))
        {
            fields.Add(name, value);
            foreach (var (field, _) in file.Options.Fields.Entries.Where(e => e.Name.Equals(name, StringComparison.OrdinalIgnoreCase)))
            {
                fields.Set(field, value);
            }
        }

        yield return fields.ToItem(file.Source()) with { Body = body, Markup = BodyMarkup.Markdown };
    }
}
