using System.Xml;

namespace SearchEngine.News;

/// <summary>
/// Steps through an XML file record by record, so that its size does not matter: containers are entered, records become
/// small trees one at a time, and what stands beside them is collected as their header. Document types are forbidden to
/// the reader, nothing is ever fetched, and depth and size of a record are limited.
/// </summary>
internal static class XmlRecords
{
    private const int LargestHeader = 1000;

    /// <param name="role">What the element is that the reader stands at; its name comes lower case and without prefix.</param>
    /// <returns>Each record with the header so far, which is one tree that goes on growing.</returns>
    /// <exception cref="XmlException">The file is not well-formed from here on.</exception>
    /// <exception cref="UnreadableException">A limit is exceeded.</exception>
    public static IEnumerable<(MarkupNode Record, MarkupNode Header)> Read(SourceFile file, Func<string, XmlReader, XmlRole> role)
    {
        using var text = new StreamReader(file.Content, file.Head.Encoding, detectEncodingFromByteOrderMarks: true, 32 << 10, leaveOpen: true);
        foreach (var step in Read(text, role, file.Cancellation))
        {
            yield return step;
        }
    }

    /// <summary>The same over text in memory.</summary>
    public static IEnumerable<(MarkupNode Record, MarkupNode Header)> Read(TextReader text, Func<string, XmlReader, XmlRole> role, CancellationToken cancellation)
    {
        using var xml = Open(text);
        var header = new MarkupNode("header");
        for (var more = xml.Read(); more;)
        {
            cancellation.ThrowIfCancellationRequested();
            if (xml.NodeType != XmlNodeType.Element)
            {
                more = xml.Read();
                continue;
            }

            switch (role(MarkupTree.Name(xml), xml))
            {
                case XmlRole.Container when xml.Depth > ReadingLimits.Depth:
                    throw new UnreadableException($"elements nested deeper than {ReadingLimits.Depth}");
                case XmlRole.Container:
                    MarkupTree.TakeAttributes(xml, header);
                    more = xml.Read();
                    break;
                case XmlRole.Record:
                    yield return (MarkupTree.Load(xml), header);
                    more = !xml.EOF;
                    break;
                case XmlRole.Header:
                    Keep(MarkupTree.Load(xml), header);
                    more = !xml.EOF;
                    break;
                default:
                    xml.Skip();
                    more = !xml.EOF;
                    break;
            }
        }
    }

    /// <summary>A header says what it has to say in its first elements.</summary>
    private static void Keep(MarkupNode element, MarkupNode header)
    {
        if (header.Nodes.Count < LargestHeader)
        {
            header.Add(element);
        }
    }

    /// <summary>One whole text as a tree.</summary>
    /// <exception cref="XmlException">It is not well-formed.</exception>
    public static MarkupNode? Tree(string text)
    {
        using var reader = new StringReader(text);
        using var xml = Open(reader);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                return MarkupTree.Load(xml);
            }
        }

        return null;
    }

    /// <summary>Without namespaces: files use prefixes that they forget to declare.</summary>
    private static XmlTextReader Open(TextReader text) => new(new XmlScrubber(text))
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        Namespaces = false,
        WhitespaceHandling = WhitespaceHandling.All,
    };
}
