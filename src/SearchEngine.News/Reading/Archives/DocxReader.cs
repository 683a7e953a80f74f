using System.IO.Compression;
using System.Text;

namespace SearchEngine.News;

/// <summary>A Word document: its paragraphs are read as a text file would be, which may hold one article or an export of many.</summary>
internal sealed class DocxReader : ItemReader
{
    public override string Format => "Word";

    public override bool Recognises(FileHead head)
        => head.StartsWith("PK\x03\x04"u8) && (head.Extension is ".docx" || head.Bytes.IndexOf("word/"u8) >= 0);

    public override IEnumerable<ReadItem> Read(SourceFile file)
    {
        using var archive = new ZipArchive(file.Seekable(), ZipArchiveMode.Read, leaveOpen: true);
        var document = archive.GetEntry("word/document.xml") ?? throw new UnreadableException("a Word document without text");
        using var content = new CheckedEntryStream(document, file.Budget);
        using var text = new MemoryStream(Encoding.UTF8.GetBytes(Text(content, file.Cancellation)));
        foreach (var item in file.Inner(null, text, Path.ChangeExtension(file.Name, ".txt")).Items())
        {
            yield return item;
        }
    }

    private static string Text(Stream xml, CancellationToken cancellation)
    {
        using var reader = new StreamReader(xml);
        var text = new StringBuilder();
        foreach (var (paragraph, _) in XmlRecords.Read(reader, (name, _) => name == "p" ? XmlRole.Record : XmlRole.Container, cancellation))
        {
            foreach (var run in paragraph.Descendants("t"))
            {
                text.Append(string.Concat(run.Nodes.Select(node => node.Data)));
            }

            text.Append("\n\n");
            if (text.Length > ReadingLimits.ItemBytes)
            {
                throw new UnreadableException($"more than {ReadingLimits.ItemBytes >> 20} MB of text");
            }
        }

        return text.ToString();
    }
}
