using AngleSharp.Html.Parser;
using SearchEngine.News;

namespace SearchEngine.Benchmarks;

/// <summary>How the blocks of a page are judged: kept (+), clutter (c) with the element that makes it so, or outside (-).</summary>
internal static class BlocksReport
{
    public static void Print(string file)
    {
        using var page = new HtmlParser().ParseDocument(TextDecoder.Decode(File.ReadAllBytes(file)));
        var blocks = PageBlocks.Of(page.Body);
        var kept = MainText.Of(blocks, null).Select(block => block.Text).ToHashSet(StringComparer.Ordinal);
        foreach (var block in blocks.Blocks)
        {
            var mark = block.IsClutter ? 'c' : kept.Contains(block.Text) ? '+' : '-';
            Console.WriteLine($"{mark} {(block.IsProse ? 'P' : ' ')} {block.LinkDensity:F2} {Path(blocks, block.Element)} | {(block.Text.Length > 90 ? block.Text[..90] : block.Text)}");
        }
    }

    private static string Path(PageBlocks blocks, int element)
    {
        var path = "";
        for (var e = element; e >= 0 && path.Length < 160; e = blocks.Parents[e])
        {
            var node = blocks.Elements[e];
            path = $"{node.LocalName}{(node.Id is { } id ? "#" + id : "")}{(node.ClassName is { } name ? "." + name.Trim().Replace(' ', '.') : "")}/{path}";
        }

        return path;
    }
}
