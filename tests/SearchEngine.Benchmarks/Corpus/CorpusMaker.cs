using System.Globalization;
using System.Text;
using System.Text.Json;

namespace SearchEngine.Benchmarks;

/// <summary>
/// Short articles of invented words, one a line, for measuring on more of them than anybody may pass on: outlets, people and
/// days are as unevenly spread as in a real archive, and every article quotes somebody. The same number and seed give the
/// same bytes.
/// </summary>
internal sealed class CorpusMaker
{
    private const int Vocabulary = 300_000;
    private const int People = 20_000;
    private const int Outlets = 40;
    private const int Days = 20 * 365;

    private static readonly string[] Cues = ["said", "told reporters", "warned", "insisted"];
    private static readonly DateOnly FirstDay = new(2005, 1, 1);

    private readonly Random _random;
    private readonly InventedWords _words;
    private readonly StringBuilder _text = new();

    private CorpusMaker(int seed) => (_random, _words) = (new Random(seed), new InventedWords(Vocabulary, new Random(seed + 1)));

    /// <summary>corpus N FILE [--seed S]</summary>
    public static int Run(CommandLine arguments)
    {
        int count = int.Parse(arguments.Positions[0], CultureInfo.InvariantCulture);
        var maker = new CorpusMaker(arguments.Number("seed", 1));
        using var file = new FileStream(arguments.Positions[1], FileMode.Create, FileAccess.Write, FileShare.None, 1 << 20);
        using var json = new Utf8JsonWriter(file, new JsonWriterOptions { SkipValidation = true });
        for (int number = 0; number < count; number++)
        {
            maker.Write(json, number);
            json.Flush();
            file.WriteByte((byte)'\n');
            json.Reset();
        }

        return 0;
    }

    private void Write(Utf8JsonWriter json, int number)
    {
        string outlet = $"The {Name(Rank(Outlets))} Post", id = number.ToString(CultureInfo.InvariantCulture);
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("title", Title());
        json.WriteString("outlet", outlet);
        json.WriteString("date", FirstDay.AddDays(_random.Next(Days)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("author", Person(Rank(300) + People));
        json.WriteString("url", $"https://news.invalid/{id}");
        json.WriteString("text", Text());
        json.WriteEndObject();
    }

    private string Title()
    {
        _text.Clear();
        _words.Sentence(_text, _random.Next(4, 8));
        return _text.ToString();
    }

    private string Text()
    {
        _text.Clear();
        _words.Sentence(_text, _random.Next(10, 22));
        for (int quotes = _random.Next(1, 4); quotes > 0; quotes--) AppendQuote();
        _text.Append(".\n\n");
        _words.Sentence(_text, _random.Next(6, 16));
        return _text.Append('.').ToString();
    }

    private void AppendQuote()
    {
        _text.Append(".\n\n“");
        _words.Sentence(_text, _random.Next(6, 16));
        _text.Append(",” ").Append(Person(Rank(People))).Append(' ').Append(Cues[_random.Next(Cues.Length)]);
    }

    private int Rank(int count) => (int)Math.Exp(_random.NextDouble() * Math.Log(count)) - 1;

    private static string Person(int number) => $"{Name(number % 997)} {Name(1_000 + number)}";

    private static string Name(int rank) => InventedWords.Capital(InventedWords.Word(rank));
}
