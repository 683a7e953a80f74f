using System.IO.Enumeration;
using SearchEngine.Index;
using SearchEngine.TestKit;

namespace SearchEngine.Search.Tests;

/// <summary>Lists and loops: what the engine's answers are held against. Scores are worked out in double precision from the formula's definition.</summary>
internal sealed class NaiveIndex(TestDocument[] documents)
{
    private readonly Dictionary<(int Field, string Word), double> _idf = [];
    private readonly Dictionary<int, double> _averageLength = [];
    private readonly Dictionary<int, string[]> _words = [];
    private readonly Dictionary<FuzzySpec, List<(string Word, double Likeness)>> _nearest = [];

    /// <summary>Score by document, null where it does not match. Deleted documents count in statistics and never match.</summary>
    public double?[] Scores(Spec spec) => [.. documents.Select((d, i) => d.Deleted ? null : Score(spec, i, 1))];

    private double? Score(Spec spec, int document, double boost) => spec switch
    {
        TermSpec term => ScoreTerms(term.Field, [term.Word], Count(documents[document].Words[term.Field], term.Word), document, boost),
        PhraseSpec phrase => ScoreTerms(phrase.Field, phrase.Words, PhraseFrequency(documents[document].Words[phrase.Field], phrase), document, boost),
        PrefixSpec prefix => documents[document].Words[prefix.Field].Any(w => w.StartsWith(prefix.Prefix, StringComparison.Ordinal)) ? boost : null,
        WildcardSpec wildcard => documents[document].Words[wildcard.Field].Any(w => FileSystemName.MatchesSimpleExpression(wildcard.Pattern, w, ignoreCase: false)) ? boost : null,
        FuzzySpec fuzzy => ScoreFuzzy(fuzzy, document, boost),
        RangeSpec range => documents[document].Day is { } day && day >= range.Low && day <= range.High ? boost : null,
        OutletSpec outlet => documents[document].Outlet == outlet.Outlet ? boost : null,
        BoostSpec inner => Score(inner.Inner, document, boost * inner.Boost),
        BooleanSpec boolean => ScoreBoolean(boolean, document, boost),
        _ => throw new ArgumentOutOfRangeException(nameof(spec)),
    };

    private double? ScoreBoolean(BooleanSpec spec, int document, double boost)
    {
        double sum = 0;
        bool any = false, required = false;
        foreach (var (kind, inner) in spec.Clauses)
        {
            var score = Score(inner, document, boost);
            if (kind == ClauseKind.MustNot && score is not null) return null;
            if (kind is ClauseKind.Must or ClauseKind.Filter && score is null) return null;
            required |= kind is ClauseKind.Must or ClauseKind.Filter;
            if (kind is ClauseKind.MustNot or ClauseKind.Filter || score is null) continue;
            any = true;
            sum += score.Value;
        }

        return required || any ? sum : null;
    }

    private double? ScoreTerms(int field, string[] words, double frequency, int document, double boost)
    {
        if (frequency == 0) return null;
        double idf = words.Sum(w => Idf(w, field));
        double length = Norm.Decode(Norm.Encode(documents[document].Words[field].Length));
        return boost * idf * frequency / (frequency + 1.2 * (1 - 0.75 + 0.75 * length / AverageLength(field)));
    }

    private double? ScoreFuzzy(FuzzySpec fuzzy, int document, double boost)
    {
        var near = Nearest(fuzzy);
        double? sum = null;
        double idf = near.Count == 0 ? 0 : near.Min(w => Idf(w.Word, fuzzy.Field));
        foreach (var (word, likeness) in near)
        {
            int frequency = Count(documents[document].Words[fuzzy.Field], word);
            if (frequency > 0) sum = (sum ?? 0) + likeness * idf / Idf(word, fuzzy.Field) * ScoreTerms(fuzzy.Field, [word], frequency, document, boost)!.Value;
        }

        return sum;
    }

    private List<(string Word, double Likeness)> Nearest(FuzzySpec fuzzy)
    {
        if (_nearest.TryGetValue(fuzzy, out var known)) return known;
        return _nearest[fuzzy] = [.. WordsOf(fuzzy.Field)
            .Select(word => (Word: word, Edits: EditTable.Distance(fuzzy.Word, word)))
            .Where(w => w.Edits <= fuzzy.Edits)
            .Select(w => (w.Word, Likeness: w.Edits == 0 ? 1 : 1 - (double)w.Edits / Math.Min(w.Word.Length, fuzzy.Word.Length)))
            .OrderByDescending(w => w.Likeness).ThenBy(w => w.Word, StringComparer.Ordinal).Take(50)];
    }

    private string[] WordsOf(int field)
    {
        if (_words.TryGetValue(field, out var known)) return known;
        return _words[field] = [.. documents.SelectMany(d => d.Words[field]).Distinct()];
    }

    private double Idf(string word, int field)
    {
        if (_idf.TryGetValue((field, word), out double known)) return known;
        int documentFrequency = documents.Count(d => d.Words[field].Contains(word));
        return _idf[(field, word)] = Math.Log(1 + (DocumentsWith(field) - documentFrequency + 0.5) / (documentFrequency + 0.5));
    }

    private double AverageLength(int field)
    {
        if (_averageLength.TryGetValue(field, out double known)) return known;
        return _averageLength[field] = documents.Sum(d => (double)d.Words[field].Length) / DocumentsWith(field);
    }

    private int DocumentsWith(int field) => documents.Count(d => d.Words[field].Length > 0);

    private static int Count(string[] words, string word) => words.Count(w => w == word);

    private static double PhraseFrequency(string[] words, PhraseSpec phrase)
    {
        if (phrase.Slop > 0) return Places(words, phrase, 0, []).Any() ? double.NaN : 0;
        return Enumerable.Range(0, Math.Max(0, words.Length - phrase.Words.Length + 1)).Count(start => words.AsSpan(start, phrase.Words.Length).SequenceEqual(phrase.Words));
    }

    /// <summary>Ways to put the phrase's words on different occurrences with a spread of at most the slop.</summary>
    private static IEnumerable<int[]> Places(string[] words, PhraseSpec phrase, int next, int[] chosen)
    {
        if (next == phrase.Words.Length) return [chosen];
        return Enumerable.Range(0, words.Length)
            .Where(at => words[at] == phrase.Words[next] && !chosen.Contains(at))
            .Where(at => Spread([.. chosen, at]) <= phrase.Slop)
            .SelectMany(at => Places(words, phrase, next + 1, [.. chosen, at]));
    }

    private static int Spread(int[] places)
    {
        var shifts = places.Select((place, i) => place - i).ToArray();
        return shifts.Max() - shifts.Min();
    }
}
