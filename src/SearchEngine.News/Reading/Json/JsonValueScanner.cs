using System.Buffers;

namespace SearchEngine.News;

/// <summary>
/// Cuts a stream of JSON into values without parsing them: the elements of a top-level array, else each top-level value.
/// Only strings and brackets are followed. Where the first line is a value by itself the file has a value a line, and
/// then a line that breaks off in the middle costs that line alone.
/// </summary>
internal sealed class JsonValueScanner(Stream utf8)
{
    private static readonly SearchValues<byte> InString = SearchValues.Create("\"\\\n"u8);
    private static readonly SearchValues<byte> Structure = SearchValues.Create("{}[]\"\n"u8);

    private byte[] _buffer = new byte[256 << 10];
    private int _start;
    private int _end;
    private bool _ended;
    private bool _started;
    private bool _inArray;
    private bool _lines;
    private int _line = 1;
    private int _number;

    /// <summary>The bytes of the value; valid until the next move.</summary>
    public ReadOnlyMemory<byte> Current { get; private set; }

    /// <summary>What keeps the value from being one, or null.</summary>
    public string? Fault { get; private set; }

    /// <summary>"line 3" or "item 3".</summary>
    public string Place => _lines ? $"line {_valueLine}" : $"item {_number}";

    /// <summary>True when the value is the only one at the top level.</summary>
    public bool IsWholeFile => !_lines && !_inArray && _number == 1;

    private int _valueLine;

    public bool MoveNext()
    {
        Fault = null;
        if (!SkipToValue())
        {
            return false;
        }

        _number++;
        _valueLine = _line;
        if (!_started)
        {
            Begin();
        }

        Cut();
        return true;
    }

    /// <summary>Moves to the first byte of a value; false at the end.</summary>
    private bool SkipToValue()
    {
        while (true)
        {
            while (_start < _end)
            {
                var b = _buffer[_start];
                if (b == '[' && !_started && !_inArray)
                {
                    _inArray = true;
                }
                else if (b is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or (byte)',' or 0xEF or 0xBB or 0xBF or 0x1E) && !(_inArray && b == ']'))
                {
                    return true;
                }

                _line += b == '\n' ? 1 : 0;
                _start++;
            }

            if (!Fill())
            {
                return false;
            }
        }
    }

    private void Begin()
    {
        _started = true;
        var length = Measure(out var complete);
        _lines = !_inArray && complete && NextIsOnNewLine(_start + length);
    }

    /// <summary>A value follows on a line of its own.</summary>
    private bool NextIsOnNewLine(int at)
    {
        while (at >= _end && Fill())
        {
        }

        var newLine = false;
        for (; at < _end && char.IsWhiteSpace((char)_buffer[at]); at++)
        {
            newLine |= _buffer[at] == '\n';
        }

        return newLine && at < _end && !_buffer.AsSpan(_start, at - _start).TrimEnd("\r\n \t"u8).Contains((byte)'\n');
    }

    private void Cut()
    {
        var length = Measure(out var complete);
        Current = _buffer.AsMemory(_start, length);
        if (!complete)
        {
            Fault = length >= ReadingLimits.ItemBytes ? $"larger than {ReadingLimits.ItemBytes >> 20} MB" : "breaks off in the middle of a value";
            length = _lines ? LineLength() : Discard();
        }

        _line += _buffer.AsSpan(_start, length).Count((byte)'\n');
        _start += length;
    }

    /// <summary>The length of the value at the start, which is brought into the buffer whole; not complete at a fault.</summary>
    private int Measure(out bool complete)
    {
        var depth = 0;
        var inString = false;
        for (var at = _start; ;)
        {
            if (at >= _end && !FillFrom(ref at))
            {
                complete = false;
                return _end - _start;
            }

            at += Skip(_buffer.AsSpan(at, _end - at), inString);
            if (at >= _end)
            {
                continue;
            }

            var b = _buffer[at++];
            if (b == '\n')
            {
                if (_lines || (inString && _inArray is false && depth == 0))
                {
                    complete = depth == 0 && !inString;
                    return at - 1 - _start;
                }
            }
            else if (inString)
            {
                inString = b != '"';
                at += b == '\\' ? 1 : 0;
            }
            else
            {
                inString = b == '"';
                depth += b is (byte)'{' or (byte)'[' ? 1 : b is (byte)'}' or (byte)']' ? -1 : 0;
                if (depth <= 0 && !inString)
                {
                    // A bracket that closes nothing ends the value before it, and is one by itself where there is none.
                    complete = true;
                    return Math.Max(1, at - _start - (depth < 0 ? 1 : 0));
                }
            }
        }
    }

    private static int Skip(ReadOnlySpan<byte> bytes, bool inString)
    {
        var at = bytes.IndexOfAny(inString ? InString : Structure);
        return at < 0 ? bytes.Length : at;
    }

    /// <summary>Drops the rest of a line that is too long or broken; gives the bytes of it that are still in the buffer.</summary>
    private int LineLength()
    {
        while (true)
        {
            var end = _buffer.AsSpan(_start, _end - _start).IndexOf((byte)'\n');
            if (end >= 0)
            {
                return end;
            }

            _start = _end;
            if (!Fill())
            {
                return 0;
            }
        }
    }

    private int Discard()
    {
        _ended = true;
        return _end - _start;
    }

    private bool FillFrom(ref int at)
    {
        var offset = at - _start;
        var filled = _end - _start < ReadingLimits.ItemBytes && Fill();
        at = _start + offset;
        return filled;
    }

    /// <summary>Reads more behind what is there, moving and growing the buffer as needed; false at the end.</summary>
    private bool Fill()
    {
        if (_ended)
        {
            return false;
        }

        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        var read = utf8.Read(_buffer, _end, _buffer.Length - _end);
        _ended = read == 0;
        _end += read;
        return read > 0;
    }
}
