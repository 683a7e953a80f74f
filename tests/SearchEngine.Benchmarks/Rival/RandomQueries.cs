using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SearchEngine.Benchmarks;

/// <summary>
/// "random CORPUS COUNT [--seed S]": queries nobody would think of, a line each, in the syntax both programs read. Frequent and rare
/// words of the corpus and pairs of neighbours, as words, phrases with and without slop, prefixes, wildcards and fuzzy words,
/// required, forbidden or neither, boosted and in groups, some narrowed by outlet or date. The same seed gives the same queries.
/// AND, OR and NOT are left out: there this program keeps to precedence, as its users expect, and Lucene's parser does not.
/// </summary>
internal sealed partial class RandomQueries
{
    private const int Documents = 6000, Frequent = 300, Usual = 5000, DeepestGroup = 3;

    private static readonly string[] Boosts = ["2", "0.5", "3.7", "10", "0.01"];
    private static readonly string[] Slops = ["1", "2", "3", "5", "10"];
    private static readonly string[] Edits = ["~", "~1", "~2", "~0"];
    private static readonly int[] InQuery = [1, 2, 2, 3, 3, 4, 6];
    private static readonly int[] InGroup = [1, 2, 2, 3];

    private readonly Random _random;
    private readonly List<string[]> _runs = [];
    private readonly List<string> _outlets = [];
    private readonly string[] _words;

    private RandomQueries(string corpus, int seed)
    {
        _random = new Random(seed);
        var frequencies = new Dictionary<string, int>(StringComparer.Ordinal);
        var document = new CorpusDocument();
        using var lines = new CorpusLines(corpus);
        for (int i = 0; i < Documents && lines.MoveNext(); i++)
        {
            document.Read(lines.Line);
            if (!document.Outlet.IsEmpty) _outlets.Add(Encoding.UTF8.GetString(document.Outlet).Replace("\"", "", StringComparison.Ordinal));
            Take(Encoding.UTF8.GetString(document.Title) + " . " + Encoding.UTF8.GetString(document.Text[..Math.Min(1500, document.Text.Length)]), frequencies);
        }

        _words = [.. frequencies.OrderByDescending(f => f.Value).ThenBy(f => f.Key, StringComparer.Ordinal).Select(f => f.Key)];
        if (_words.Length <= Usual || _outlets.Count == 0) throw new FormatException($"{corpus}: {_words.Length} words and {_outlets.Count} outlets are too few to make queries of");
    }

    public static int Run(CommandLine line)
    {
        var queries = new RandomQueries(line.Positions[0], line.Number("seed", 1));
        int count = int.Parse(line.Positions[1], CultureInfo.InvariantCulture);
        var made = new HashSet<string>(StringComparer.Ordinal);
        while (made.Count < count)
        {
            string query = queries.Query();
            if (made.Add(query)) Console.WriteLine(query);
        }

        return 0;
    }

    [GeneratedRegex("[A-Za-z][A-Za-z']*[A-Za-z]|[0-9]+")]
    private static partial Regex Words { get; }

    private void Take(string text, Dictionary<string, int> frequencies)
    {
        string[] words = [.. Words.Matches(text).Select(m => m.Value)];
        foreach (string word in words) frequencies[word.ToLowerInvariant()] = frequencies.GetValueOrDefault(word.ToLowerInvariant()) + 1;
        for (int i = 0; i + 4 < words.Length; i += 7) _runs.Add(words[i..(i + _random.Next(2, 5))]);
    }

    private string Query()
    {
        var parts = Parts(OneOf(InQuery), depth: 0);
        if (Happens(0.2)) parts.Insert(_random.Next(parts.Count + 1), Filter());
        return string.Join(' ', parts);
    }

    private List<string> Parts(int count, int depth)
    {
        var parts = new List<string>();
        for (int i = 0; i < count; i++)
        {
            string part = depth < DeepestGroup && Happens(0.22) ? $"({string.Join(' ', Parts(OneOf(InGroup), depth + 1))})" : Term();
            string boost = Happens(0.12) ? $"^{OneOf(Boosts)}" : "";
            parts.Add(_random.NextDouble() switch { < 0.3 => "+", < 0.4 => "-", _ => "" } + part + boost);
        }

        return parts;
    }

    private string Term() => _random.NextDouble() switch
    {
        < 0.17 => Phrase(),
        < 0.25 => Start(Word(), _random.Next(3, 6)) + "*",
        < 0.35 => Wildcard(LongWord()),
        < 0.45 => Word().ToLowerInvariant() + OneOf(Edits),
        _ => Word(),
    };

    private string Phrase()
    {
        string[] words = [.. OneOf(_runs)];
        if (Happens(0.2)) _random.Shuffle(words);
        return $"\"{string.Join(' ', words)}\"{(Happens(0.4) ? $"~{OneOf(Slops)}" : "")}";
    }

    private string Wildcard(string word)
    {
        int at = _random.Next(1, word.Length);
        return _random.Next(4) switch
        {
            0 => $"{word[..at]}?{word[(at + 1)..]}",
            1 => $"{word[..at]}*{word[^1]}",
            2 => $"{word[..2]}*{word[^2..]}",
            _ => $"{word[..3]}?{word[4..Math.Min(5, word.Length)]}*",
        };
    }

    private string Filter()
    {
        if (Happens(0.5)) return $"+outlet:\"{OneOf(_outlets)}\"";
        var from = new DateOnly(_random.Next(1950, 2020), _random.Next(1, 13), _random.Next(1, 29));
        return string.Create(CultureInfo.InvariantCulture, $"+date:[{from:yyyy-MM-dd} TO {from.AddDays(_random.Next(5000)):yyyy-MM-dd}]");
    }

    private string Word()
    {
        string word = _words[_random.NextDouble() switch
        {
            < 0.35 => _random.Next(Frequent),
            < 0.8 => _random.Next(Frequent, Usual),
            _ => _random.Next(Usual, _words.Length),
        }];
        return Happens(0.1) ? char.ToUpperInvariant(word[0]) + word[1..] : word;
    }

    private string LongWord()
    {
        string word;
        do word = Word().ToLowerInvariant();
        while (word.Length < 5);
        return word;
    }

    private static string Start(string word, int length) => word[..Math.Min(length, word.Length)].ToLowerInvariant();

    private bool Happens(double probability) => _random.NextDouble() < probability;

    private T OneOf<T>(IReadOnlyList<T> some) => some[_random.Next(some.Count)];
}
