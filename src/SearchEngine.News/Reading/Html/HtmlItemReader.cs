using System.Buffers;

namespace SearchEngine.News;

/// <summary>A saved web page: one article.</summary>
internal sealed class HtmlItemReader : ItemReader
{
    private static readonly SearchValues<char> NameSigns = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    public override string Format => "HTML";

    public override bool Recognises(FileHead head)
    {
        var text = head.Content[..Math.Min(head.Content.Length, 2000)];
        var tag = FirstElement(text);
        return tag.StartsWith("html", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || (tag.Length > 0 && (head.Extension is ".html" or ".htm" or ".xhtml" || tag is "head" or "body" or "meta" or "title"));
    }

    public override IEnumerable<ReadItem> Read(SourceFile file)
    {
        var page = file.ReadAll();
        yield return new RawItem
        {
            Source = file.Source(),
            Body = TextDecoder.Decode(page),
            Markup = BodyMarkup.HtmlPage,
        };
    }

    /// <summary>The name of the first tag, past declarations and comments.</summary>
    private static ReadOnlySpan<char> FirstElement(ReadOnlySpan<char> text)
    {
        while (text.StartsWith('<'))
        {
            if (text.Length > 1 && char.IsAsciiLetter(text[1]))
            {
                var end = text[1..].IndexOfAnyExcept(NameSigns);
                return end < 0 ? text[1..] : text[1..(end + 1)];
            }

            var mark = text.StartsWith("<!--", StringComparison.Ordinal) ? "-->" : ">";
            var close = text.IndexOf(mark, StringComparison.Ordinal);
            text = close < 0 ? [] : text[(close + mark.Length)..].TrimStart();
        }

        return [];
    }
}
