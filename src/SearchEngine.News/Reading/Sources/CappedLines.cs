using System.Text;

namespace SearchEngine.News;

/// <summary>Lines of a text, read through a small buffer; one that is longer than an article may be is refused instead of filling the memory.</summary>
internal sealed class CappedLines(TextReader text)
{
    private readonly char[] _buffer = new char[32 << 10];
    private int _at;
    private int _end;

    /// <summary>The next line without its end, or null behind the last.</summary>
    /// <exception cref="UnreadableException">The line is too long.</exception>
    public string? Next()
    {
        StringBuilder? line = null;
        while (_at < _end || Fill())
        {
            var rest = _buffer.AsSpan(_at, _end - _at);
            var length = rest.IndexOf('\n');
            var part = length < 0 ? rest : rest[..length];
            _at += part.Length + (length < 0 ? 0 : 1);
            if (length >= 0 && line is null)
            {
                return part.TrimEnd('\r').ToString();
            }

            line = (line ?? new StringBuilder()).Append(part);
            if (length >= 0)
            {
                break;
            }

            if (line.Length > ReadingLimits.ItemBytes)
            {
                throw new UnreadableException($"a line larger than {ReadingLimits.ItemBytes >> 20} MB");
            }
        }

        return line?.ToString().TrimEnd('\r');
    }

    private bool Fill()
    {
        _at = 0;
        _end = text.Read(_buffer, 0, _buffer.Length);
        return _end > 0;
    }
}
