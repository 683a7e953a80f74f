using System.Globalization;
using System.Text;

namespace SearchEngine.Analysis;

/// <summary>Reads a regular expression by recursive descent; the syntax is at <see cref="TermAutomaton.Regex"/>.</summary>
internal sealed class RegexParser
{
    private const int MaxLength = 1000;
    private const int MaxDepth = 100;
    private const int MaxRepetitions = 1000;
    private const int End = -1;

    private static readonly (int First, int Last)[] Digits = [('0', '9')];

    private static readonly (int First, int Last)[] WordCharacters =
        [('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z'), (0x80, CharacterSet.LastCodePoint)];

    private readonly string _pattern;
    private readonly int _end;
    private int _at;
    private int _depth;

    private RegexParser(string pattern)
    {
        if (pattern.Length > MaxLength) throw new TermPatternException($"a regular expression has at most {MaxLength} characters", MaxLength);
        _pattern = pattern;
        _at = pattern.StartsWith('^') ? 1 : 0;
        _end = pattern.Length - (EndsInDollar(pattern) ? 1 : 0);
    }

    public static PatternNode Parse(string pattern)
    {
        RegexParser parser = new(pattern);
        PatternNode node = parser.ReadChoice();
        return parser.Peek() == End ? node : throw parser.Error("there is no ( for this )");
    }

    private static bool EndsInDollar(string pattern)
    {
        if (!pattern.EndsWith('$')) return false;
        string before = pattern[..^1];
        return (before.Length - before.TrimEnd('\\').Length) % 2 == 0;
    }

    private PatternNode ReadChoice()
    {
        List<PatternNode> branches = [ReadSequence()];
        while (TryTake('|')) branches.Add(ReadSequence());
        return branches.Count == 1 ? branches[0] : new PatternNode.Choice(branches);
    }

    private PatternNode.Sequence ReadSequence()
    {
        List<PatternNode> parts = [];
        while (Peek() is not (End or '|' or ')')) parts.Add(ReadRepeat());
        return new PatternNode.Sequence(parts);
    }

    private PatternNode ReadRepeat()
    {
        PatternNode part = ReadAtom();
        while (true)
        {
            if (TryTake('*')) part = new PatternNode.Repeat(part, 0, null);
            else if (TryTake('+')) part = new PatternNode.Repeat(part, 1, null);
            else if (TryTake('?')) part = new PatternNode.Repeat(part, 0, 1);
            else if (TryTake('{')) part = ReadCounts(part);
            else return part;
        }
    }

    private PatternNode.Repeat ReadCounts(PatternNode part)
    {
        int start = _at;
        int min = ReadCount();
        int? max = min;
        if (TryTake(',')) max = Peek() == '}' ? null : ReadCount();
        if (!TryTake('}')) throw Error("a } is missing here, as in a{2} or a{2,5}");
        return max >= min || max is null ? new PatternNode.Repeat(part, min, max) : throw Error("the larger number comes last, as in a{2,5}", start);
    }

    private int ReadCount()
    {
        int start = _at;
        while (Peek() is >= '0' and <= '9') _at++;
        if (start == _at) throw Error("a number is missing here, as in a{2} or a{2,5}");
        bool read = int.TryParse(_pattern.AsSpan(start, _at - start), NumberStyles.None, CultureInfo.InvariantCulture, out int count);
        return read && count <= MaxRepetitions ? count : throw Error($"a part is repeated at most {MaxRepetitions} times", start);
    }

    private PatternNode ReadAtom()
    {
        int start = _at;
        switch (Take())
        {
            case '.': return PatternNode.AnyCharacter;
            case '(': return ReadGroup(start);
            case '[': return ReadBrackets(start);
            case '\\': return new PatternNode.Characters(ReadEscape());
            case '*' or '+' or '?' or '{': throw Error("there is nothing here to repeat; a \\ before this sign lets it stand for itself", start);
            case ']' or '}': throw Error("a \\ before this sign lets it stand for itself", start);
            case '^' or '$': throw Error("a whole word is matched: ^ can only come first, and $ last", start);
            case var character: return PatternNode.Character(character);
        }
    }

    private PatternNode ReadGroup(int start)
    {
        if (++_depth > MaxDepth) throw Error($"groups are nested at most {MaxDepth} deep", start);
        PatternNode node = ReadChoice();
        _depth--;
        return TryTake(')') ? node : throw Error("there is no ) for this (", start);
    }

    private PatternNode.Characters ReadBrackets(int start)
    {
        CharacterSet set = new();
        bool inverted = TryTake('^');
        while (!TryTake(']'))
        {
            if (Peek() == End) throw Error("there is no ] for this [", start);
            ReadMember(set);
        }

        IReadOnlyList<(int, int)> ranges = set.ToRanges(inverted);
        return ranges.Count > 0 ? new PatternNode.Characters(ranges) : throw Error("no character is in these brackets", start);
    }

    private void ReadMember(CharacterSet set)
    {
        int start = _at;
        (int First, int Last)[] member = ReadMemberCharacter();
        bool isRange = Peek() == '-' && _at + 1 < _end && _pattern[_at + 1] != ']';
        if (!isRange)
        {
            set.Add(member);
            return;
        }

        _at++;
        (int First, int Last)[] last = ReadMemberCharacter();
        bool ascends = IsSingle(member) && IsSingle(last) && last[0].First >= member[0].First;
        if (!ascends) throw Error("a range goes from one character to a later one", start);
        set.Add(member[0].First, last[0].Last);
    }

    private static bool IsSingle((int First, int Last)[] ranges) => ranges.Length == 1 && ranges[0].First == ranges[0].Last;

    private (int First, int Last)[] ReadMemberCharacter()
    {
        int character = Take();
        return character == '\\' ? ReadEscape() : [(character, character)];
    }

    private (int First, int Last)[] ReadEscape()
    {
        int start = _at - 1;
        if (Peek() == End) throw Error("a character is missing after this backslash", start);
        int character = Take();
        return character switch
        {
            'd' => Digits,
            'w' => WordCharacters,
            _ when char.IsAsciiLetterOrDigit((char)character) => throw Error("of letters and digits only \\d and \\w have a meaning", start),
            _ => [(character, character)],
        };
    }

    private int Peek() => _at < _end ? _pattern[_at] : End;

    private bool TryTake(char c)
    {
        if (Peek() != c) return false;
        _at++;
        return true;
    }

    private int Take()
    {
        if (_at >= _end) throw Error("a character is missing here");
        Rune.DecodeFromUtf16(_pattern.AsSpan(_at, _end - _at), out Rune rune, out int length);
        _at += length;
        return rune.Value;
    }

    private TermPatternException Error(string message, int? position = null) => new(message, position ?? _at);
}
