using System.Xml;

namespace SearchEngine.News;

/// <summary>A format of XML, told by its root element.</summary>
internal abstract class XmlItemReader : ItemReader
{
    public sealed override bool Recognises(FileHead head) => head.XmlRoot is { Length: > 0 } root && IsRoot(root, head);

    public override IEnumerable<ReadItem> Read(SourceFile file)
    {
        var number = 0;
        foreach (var (record, header) in XmlRecords.Read(file, Role))
        {
            number++;
            if (Item(file, record, header, $"item {number}") is { } item)
            {
                yield return item;
            }
        }
    }

    /// <param name="root">Name of the root element, lower case and without prefix.</param>
    protected abstract bool IsRoot(string root, FileHead head);

    /// <param name="name">Lower case and without prefix.</param>
    protected abstract XmlRole Role(string name, XmlReader xml);

    /// <summary>The article of a record, a problem, or null for a record that is none.</summary>
    protected abstract ReadItem? Item(SourceFile file, MarkupNode record, MarkupNode header, string place);
}
