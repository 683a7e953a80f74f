using System.Text;

namespace SearchEngine.News;

/// <summary>Writes running text with single spaces, and paragraphs parted by a blank line.</summary>
internal sealed class ParagraphWriter
{
    private readonly StringBuilder _text = new();
    private bool _space;
    private bool _break;

    public void Append(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var end = 0;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            Word(text[..end]);
            var after = text[end..].TrimStart();
            _space |= after.Length < text.Length - end;
            text = after;
        }
    }

    /// <summary>What follows is a new paragraph.</summary>
    public void Break() => _break = true;

    public override string ToString() => _text.ToString();

    private void Word(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
        {
            return;
        }

        if (_text.Length > 0)
        {
            _text.Append(_break ? "\n\n" : _space ? " " : "");
        }

        (_break, _space) = (false, false);
        _text.Append(word);
    }
}
