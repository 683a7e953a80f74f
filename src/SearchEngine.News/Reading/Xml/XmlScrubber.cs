using System.Buffers;
using System.Globalization;
using System.Net;
using System.Text;

namespace SearchEngine.News;

/// <summary>
/// Text on its way to an XML reader, with the mistakes put right that real files make and a strict reader stops at:
/// characters that XML forbids, entities of HTML, bare ampersands, space before the declaration, a version 1.1. The
/// document type is taken out, so that the reader can forbid it; one that declares entities is refused.
/// </summary>
internal sealed class XmlScrubber(TextReader source) : TextReader
{
    private const int LongestReference = 40;
    private const int LongestProlog = 1 << 20;
    private const int Block = 32 << 10;
    private const string SectionStart = "<![CDATA[";
    private const string SectionEnd = "]]>";

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    private readonly char[] _block = new char[Block];
    private readonly StringBuilder _pending = new();
    private string _clean = "";
    private int _taken;
    private bool _ended;
    private bool _inSection;
    private bool _begun;
    private long _sinceMark;

    public override int Read(char[] buffer, int index, int count)
    {
        while (_taken == _clean.Length && Fill())
        {
        }

        var length = Math.Min(count, _clean.Length - _taken);
        _clean.CopyTo(_taken, buffer, index, length);
        _taken += length;
        return length;
    }

    public override int Read()
    {
        var one = new char[1];
        return Read(one, 0, 1) == 0 ? -1 : one[0];
    }

    public override int Peek()
    {
        while (_taken == _clean.Length && Fill())
        {
        }

        return _taken == _clean.Length ? -1 : _clean[_taken];
    }

    /// <summary>Cleans another block; false when there is none.</summary>
    private bool Fill()
    {
        if (_ended && _pending.Length == 0)
        {
            return false;
        }

        var read = _ended ? 0 : source.ReadBlock(_block, 0, Block);
        _ended |= read < Block;
        _pending.Append(_block, 0, read);
        if (!_begun && !TakeProlog())
        {
            return true;
        }

        var text = _pending.ToString();
        _pending.Clear();
        _clean = Clean(text, out var used);
        _taken = 0;
        _pending.Append(text, used, text.Length - used);
        return true;
    }

    /// <summary>Drops what stands before the root element; false while more of it is needed.</summary>
    private bool TakeProlog()
    {
        var text = _pending.ToString();
        var root = XmlProlog.RootStart(text);
        if (root < 0 && !_ended)
        {
            return text.Length < LongestProlog ? false : throw new UnreadableException("no XML element within its first megabyte");
        }

        _begun = true;
        _pending.Remove(0, Math.Max(root, 0));
        return true;
    }

    /// <param name="used">How much of the text was cleaned; what is left needs to be seen together with what follows.</param>
    private string Clean(string text, out int used)
    {
        var clean = new StringBuilder(text.Length);
        used = 0;
        while (used < text.Length)
        {
            var rest = text.AsSpan(used);
            _sinceMark = !_inSection && rest[0] == '<' ? 0 : _sinceMark;
            var length = _inSection ? Section(rest, clean) : Content(rest, clean);
            if (length == 0)
            {
                break;
            }

            used += length;
            _sinceMark += length;
            if (_sinceMark > ReadingLimits.ItemBytes)
            {
                throw new UnreadableException($"a text or a tag larger than {ReadingLimits.ItemBytes >> 20} MB");
            }
        }

        return clean.ToString();
    }

    /// <summary>Up to the end of a CDATA section, where ampersands are what they are.</summary>
    private int Section(ReadOnlySpan<char> rest, StringBuilder clean)
    {
        var end = rest.IndexOf(SectionEnd, StringComparison.Ordinal);
        _inSection = end < 0;
        var length = end >= 0 ? end + SectionEnd.Length : _ended ? rest.Length : Math.Max(0, rest.Length - SectionEnd.Length);
        AppendValid(clean, rest[..length]);
        return length;
    }

    /// <summary>Up to and past the next reference or mark; 0 when it is not here whole.</summary>
    private int Content(ReadOnlySpan<char> rest, StringBuilder clean)
    {
        var next = rest.IndexOfAny('&', '<');
        if (next != 0)
        {
            var length = next < 0 ? rest.Length - (!_ended && char.IsHighSurrogate(rest[^1]) ? 1 : 0) : next;
            AppendValid(clean, rest[..length]);
            return length;
        }

        if (!_ended && rest.Length < LongestReference)
        {
            return 0;
        }

        if (rest[0] == '&')
        {
            return Reference(rest[..Math.Min(LongestReference, rest.Length)], clean);
        }

        _inSection = rest.StartsWith(SectionStart, StringComparison.Ordinal);
        var mark = _inSection ? SectionStart.Length : 1;
        clean.Append(rest[..mark]);
        return mark;
    }

    /// <summary>Writes what an ampersand and what follows it mean; gives how many characters that were.</summary>
    private static int Reference(ReadOnlySpan<char> at, StringBuilder clean)
    {
        var end = at.IndexOf(';');
        var name = end < 0 ? [] : at[1..end];
        if (name is "amp" or "lt" or "gt" or "quot" or "apos")
        {
            clean.Append(at[..(end + 1)]);
            return end + 1;
        }

        if (name is ['#', ..] && IsNumber(name[1..]))
        {
            clean.Append(Means(name[1..]) ? at[..(end + 1)] : " ");
            return end + 1;
        }

        var decoded = name.IsEmpty || name.ContainsAny(" <&\n") ? "&" : WebUtility.HtmlDecode(at[..(end + 1)].ToString());
        if (decoded.StartsWith('&'))
        {
            clean.Append("&amp;");
            return 1;
        }

        AppendValid(clean, decoded);
        return end + 1;
    }

    private static bool IsNumber(ReadOnlySpan<char> digits)
        => digits is ['x' or 'X', ..] ? digits.Length > 1 && !digits[1..].ContainsAnyExcept(HexDigits) : digits.Length > 0 && !digits.ContainsAnyExceptInRange('0', '9');

    /// <summary>True for the number of a character that XML allows.</summary>
    private static bool Means(ReadOnlySpan<char> digits)
    {
        var style = digits[0] is 'x' or 'X' ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        return int.TryParse(style == NumberStyles.None ? digits : digits[1..], style, CultureInfo.InvariantCulture, out var code)
            && (code is 9 or 10 or 13 or (>= 0x20 and < 0xD800) or (>= 0xE000 and < 0xFFFE) or (>= 0x10000 and <= 0x10FFFF));
    }

    private static void AppendValid(StringBuilder clean, ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsSurrogate(c))
            {
                var pair = char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
                clean.Append(pair ? text.Slice(i, 2) : "\uFFFD");
                i += pair ? 1 : 0;
                continue;
            }

            clean.Append(c is < ' ' and not '\t' and not '\n' and not '\r' or '\uFFFE' or '\uFFFF' ? ' ' : c);
        }
    }
}
