using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;

namespace SearchEngine.News;

/// <summary>
/// A page as a list of blocks in reading order, and the tree of elements above them as numbers: element e has its parent
/// in <see cref="Parents"/>, and parents have lower numbers than their children.
/// </summary>
internal sealed class PageBlocks
{
    private static readonly FrozenSet<string> Skipped = "script style noscript template iframe svg button select option textarea object embed canvas video audio map math head link meta input label".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Inline = "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var wbr o:p nobr amp-link".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private readonly StringBuilder _text = new();
    private int _linkLength;
    private int _links;
    private int _breaks;

    public List<PageBlock> Blocks { get; } = [];

    public List<int> Parents { get; } = [];

    public List<IElement> Elements { get; } = [];

    public static PageBlocks Of(IElement? body)
    {
        var blocks = new PageBlocks();
        if (body is not null)
        {
            blocks.Element(body, -1);
            blocks.Flush(0);
        }

        return blocks;
    }

    /// <summary>The elements around a block; none for null.</summary>
    public HashSet<IElement> Above(PageBlock? block)
    {
        var above = new HashSet<IElement>();
        for (var e = block is null ? -1 : Parents[block.Element]; e >= 0; e = Parents[e])
        {
            above.Add(Elements[e]);
        }

        return above;
    }

    private void Element(IElement element, int parent)
    {
        var number = Elements.Count;
        Elements.Add(element);
        Parents.Add(parent);
        Flush(parent);
        Children(element, number);
        Flush(number);
    }

    private void Children(INode node, int owner)
    {
        for (var child = node.FirstChild; child is not null; child = child.NextSibling)
        {
            if (child is IText text)
            {
                Append(text.Data);
            }
            else if (child is IElement element && !Skipped.Contains(element.LocalName))
            {
                Child(element, owner);
            }
        }
    }

    private void Child(IElement element, int owner)
    {
        if (element.LocalName == "br")
        {
            _breaks++;
            if (_breaks > 1)
            {
                Flush(owner);
            }

            _text.Append(' ');
        }
        else
        {
            var isLink = element.LocalName == "a";
            _links += isLink ? 1 : 0;
            Content(element, owner);
            _links -= isLink ? 1 : 0;
        }
    }

    private void Content(IElement element, int owner)
    {
        if (Inline.Contains(element.LocalName) && !HoldsBlocks(element))
        {
            Children(element, owner);
        }
        else
        {
            Element(element, owner);
        }
    }

    /// <summary>A link or a span around paragraphs is a block itself.</summary>
    private static bool HoldsBlocks(IElement element)
    {
        for (var child = element.FirstElementChild; child is not null; child = child.NextElementSibling)
        {
            if (child.LocalName is "p" or "div" or "h1" or "h2" or "h3" or "h4" or "ul" or "article" or "section")
            {
                return true;
            }
        }

        return false;
    }

    private void Append(string text)
    {
        var start = _text.Length;
        foreach (var c in text)
        {
            var space = char.IsWhiteSpace(c);
            if (!space || (_text.Length > 0 && _text[^1] != ' '))
            {
                _text.Append(space ? ' ' : c);
            }
        }

        _breaks = text.AsSpan().IsWhiteSpace() ? _breaks : 0;
        _linkLength += _links > 0 ? _text.Length - start : 0;
    }

    private void Flush(int element)
    {
        _breaks = 0;
        var text = TextTidying.Line(_text.ToString());
        if (text.Length > 0)
        {
            Blocks.Add(new PageBlock { Text = text, LinkLength = _linkLength, Tag = Elements[Math.Max(element, 0)].LocalName, Element = Math.Max(element, 0) });
        }

        _text.Clear();
        _linkLength = 0;
    }
}
