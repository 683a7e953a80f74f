using System.Collections.Frozen;
using System.Text;

namespace SearchEngine.News;

/// <summary>The text of a tree: in one line, or in paragraphs where its elements are blocks.</summary>
internal static class MarkupText
{
    /// <summary>Elements inside a sentence, in HTML, NITF, TEI and the parliaments' formats.</summary>
    private static readonly FrozenSet<string> Inline = Set(
        "a abbr acronym b big cite code del em font i ins kbd q s small span strike strong sub sup tt u var inline hi persname placename orgname geogname gloss date time term emph ref title "
        + "person org location city region state country sublocation money num chron event function object.title copyrite pronounce virtloc lang classifier alt-code frac postaddr name");

    private static readonly FrozenSet<string> Skipped = Set("script style note figcaption media media-caption media-reference media-producer figure fn footnote page.no id.no name.id time.stamp electorate party in.gov first.speech role noscript iframe svg pb");

    public static string Line(MarkupNode node)
    {
        var text = new StringBuilder();
        AppendLine(node, text);
        return TextTidying.Line(text.ToString());
    }

    /// <summary>Paragraphs parted by blank lines; notes and figures are left out.</summary>
    public static string Paragraphs(MarkupNode node)
    {
        var text = new ParagraphWriter();
        Append(node, text);
        return text.ToString();
    }

    /// <summary>The same for several, in order.</summary>
    public static string Paragraphs(IEnumerable<MarkupNode> nodes) => string.Join("\n\n", nodes.Select(Paragraphs).Where(text => text.Length > 0));

    private static void AppendLine(MarkupNode node, StringBuilder text)
    {
        text.Append(node.Data);
        foreach (var child in node.Nodes)
        {
            if (!Skipped.Contains(child.Name))
            {
                AppendLine(child, text);
                text.Append(child.Name.Length == 0 || Inline.Contains(child.Name) ? "" : " ");
            }
        }
    }

    private static void Append(MarkupNode node, ParagraphWriter text)
    {
        text.Append(node.Data);
        foreach (var child in node.Nodes)
        {
            if (Skipped.Contains(child.Name))
            {
                continue;
            }

            var isBlock = child.Name.Length > 0 && !Inline.Contains(child.Name) && child.Name is not ("br" or "lb");
            if (isBlock)
            {
                text.Break();
            }

            Append(child, text);
            if (isBlock)
            {
                text.Break();
            }
            else if (child.Name is "br" or "lb")
            {
                text.Append(" ");
            }
        }
    }

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
