using System.Xml;

namespace SearchEngine.News;

/// <summary>NITF, the News Industry Text Format of the IPTC: one article.</summary>
internal sealed class NitfReader : XmlItemReader
{
    public override string Format => "NITF";

    protected override bool IsRoot(string root, FileHead head) => root == "nitf";

    protected override XmlRole Role(string name, XmlReader xml) => name == "nitf" ? XmlRole.Record : XmlRole.Skip;

    protected override ReadItem? Item(SourceFile file, MarkupNode record, MarkupNode header, string place)
        => Nitf.Item(record) with { Source = file.Source() };
}
