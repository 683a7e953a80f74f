using System.Text;

namespace SearchEngine.News;

/// <summary>What can be told of a file from its name and its first bytes.</summary>
internal sealed class FileHead(string name, ReadOnlyMemory<byte> bytes, bool isAll, FieldMapping fields)
{
    private Encoding? _encoding;
    private string? _text;
    private string? _root;

    public string Name => name;

    /// <summary>Lower case with the dot, ".json"; empty when there is none.</summary>
    public string Extension { get; } = Path.GetExtension(name).ToLowerInvariant();

    /// <summary>What a person says of the file's fields.</summary>
    public FieldMapping Fields => fields;

    public ReadOnlySpan<byte> Bytes => bytes.Span;

    /// <summary>True when the head is the whole content.</summary>
    public bool IsAll => isAll;

    public Encoding Encoding => _encoding ??= CharsetDetector.Detect(bytes.Span, isAll);

    /// <summary>The head as text without a byte order mark; its last character may be cut.</summary>
    public string Text => _text ??= TextDecoder.Decode(bytes.Span, Encoding);

    /// <summary>The text from its first visible character.</summary>
    public ReadOnlySpan<char> Content => Text.AsSpan().TrimStart();

    /// <summary>Name of the root element, lower case and without prefix; empty for what is no XML.</summary>
    public string XmlRoot => _root ??= Root();

    public bool StartsWith(ReadOnlySpan<byte> magic) => bytes.Span.StartsWith(magic);

    private string Root()
    {
        if (!Content.StartsWith('<'))
        {
            return "";
        }

        var tag = XmlProlog.RootTag(Content);
        var end = tag.IndexOfAny(" \t\r\n");
        var name = end < 0 ? tag : tag[..end];
        return name[(name.IndexOf(':') + 1)..].ToString().ToLowerInvariant();
    }

    /// <summary>The head's lines; the last may be cut.</summary>
    public IEnumerable<string> Lines(int count)
    {
        using var reader = new StringReader(Text);
        while (count-- > 0 && reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
