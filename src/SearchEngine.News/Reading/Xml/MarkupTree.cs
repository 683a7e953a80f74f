using System.Xml;

namespace SearchEngine.News;

/// <summary>Loads an element into a tree, without recursion and within limits.</summary>
internal static class MarkupTree
{
    /// <summary>What an element counts for beside its text, in characters: a tree of empty ones takes memory too.</summary>
    private const int NodeSize = 64;

    /// <summary>Loads the element that the reader stands at, and moves behind it.</summary>
    /// <exception cref="UnreadableException">It is nested too deep or too large.</exception>
    public static MarkupNode Load(XmlReader xml)
    {
        var root = Element(xml);
        var open = new Stack<MarkupNode>([root]);
        long size = 0;
        if (xml.IsEmptyElement)
        {
            xml.Read();
            return root;
        }

        while (open.Count > 0 && xml.Read())
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    var element = Element(xml);
                    open.Peek().Add(element);
                    size += NodeSize + element.AttributeLength;
                    Enter(xml, element, open);
                    break;
                case XmlNodeType.EndElement:
                    open.Pop();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                    size += xml.Value.Length;
                    open.Peek().Add(MarkupNode.TextOf(xml.Value));
                    break;
            }

            if (size > ReadingLimits.ItemBytes)
            {
                throw new UnreadableException($"an item larger than {ReadingLimits.ItemBytes >> 20} MB");
            }
        }

        xml.Read();
        return root;
    }

    public static void TakeAttributes(XmlReader xml, MarkupNode into)
    {
        while (xml.MoveToNextAttribute())
        {
            into.AddAttribute(Bare(xml.Name, out _), xml.Value);
        }

        xml.MoveToElement();
    }

    /// <summary>The name of the element that the reader stands at, lower case and without prefix.</summary>
    public static string Name(XmlReader xml) => Bare(xml.Name, out _);

    private static void Enter(XmlReader xml, MarkupNode element, Stack<MarkupNode> open)
    {
        if (xml.IsEmptyElement)
        {
            return;
        }

        if (open.Count == ReadingLimits.Depth)
        {
            throw new UnreadableException($"elements nested deeper than {ReadingLimits.Depth}");
        }

        open.Push(element);
    }

    private static MarkupNode Element(XmlReader xml)
    {
        var name = Bare(xml.Name, out var prefix);
        var element = new MarkupNode(name, prefix);
        TakeAttributes(xml, element);
        return element;
    }

    private static string Bare(string name, out string prefix)
    {
        var colon = name.IndexOf(':');
        prefix = colon < 0 ? "" : name[..colon].ToLowerInvariant();
        return name[(colon + 1)..].ToLowerInvariant();
    }
}
