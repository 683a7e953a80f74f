namespace SearchEngine.Model.Tests;

/// <summary>Random trees as the parser could make them, and random texts that it must survive.</summary>
internal static class RandomQueries
{
    private static readonly QueryField[] FreeFields =
    [
        QueryField.Default, QueryField.Default, QueryField.Default, QueryField.Title, QueryField.Text, QueryField.Quote, QueryField.Speaker,
        QueryField.Outlet, QueryField.Author, QueryField.Language, QueryField.Url, QueryField.Source, QueryField.Id,
    ];

    private static readonly string[] Pieces =
    [
        "a", "b", "iran", "AND", "OR", "NOT", "&&", "||", "+", "-", "!", "(", ")", "[", "]", "{", "}", "\"", "“", "”", "«", "»", "~", "~1", "^", "^2",
        "*", "?", ":", "\\", "/", " ", " ", " ", "title:", "speaker:", "date:", "kind:", "nofield:", "date:[2020 TO 2021]", "2020-02-30", ">", "<=",
        "*:*", "TO", "\ud800", "\u0000", "\u00a0", "é", "中", "😀", "'",
    ];

    private const string Characters = "abAZ09+-!(){}[]^\"“”„«»~*?:\\/&|<>='’ \t\u3000éع中";

    public static string Text(Random random, int longest)
        => string.Concat(Enumerable.Range(0, random.Next(longest + 1)).Select(_ => Pieces[random.Next(Pieces.Length)]));

    public static QueryNode Tree(Random random, int depth, Occur defaultOccur) => random.Next(depth > 0 ? 4 : 2) switch
    {
        3 => new BoostNode(Tree(random, depth - 1, defaultOccur), random.Next(3) == 0 ? random.Next(10) : random.NextSingle() * 10, default),
        2 => Boolean(random, depth, defaultOccur),
        _ => Leaf(random),
    };

    private static BooleanNode Boolean(Random random, int depth, Occur defaultOccur)
    {
        var clauses = Enumerable.Range(0, random.Next(1, 5)).Select(_ => new BooleanClause((Occur)random.Next(3), Tree(random, depth - 1, defaultOccur))).ToArray();
        if (clauses is [{ Occur: Occur.Should } only]) return new BooleanNode([only with { Occur = Occur.MustNot }], default);
        for (var i = 0; i < clauses.Length && defaultOccur == Occur.Must; i++)
        {
            if (IsLoneShould(clauses, i)) clauses[i] = clauses[i] with { Occur = Occur.MustNot };
        }

        return new BooleanNode(clauses, default);
    }

    /// <summary>What Lucene's rules cannot say where words must match: an optional clause between required ones.</summary>
    private static bool IsLoneShould(BooleanClause[] clauses, int i)
        => clauses[i].Occur == Occur.Should
            && (i == 0 || clauses[i - 1].Occur == Occur.Must) && (i + 1 == clauses.Length || clauses[i + 1].Occur == Occur.Must);

    private static QueryNode Leaf(Random random)
    {
        var field = FreeFields[random.Next(FreeFields.Length)];
        return random.Next(9) switch
        {
            0 => new AllNode(field == QueryField.Default ? null : field, default),
            1 => Days(random),
            2 => new PhraseNode(field, "x" + Word(random), random.Next(3), default),
            3 => new PrefixNode(field, Word(random), default),
            4 => new WildcardNode(field, WordText.Pattern($"a{Word(random)}?{Word(random)}".Replace('\\', '.')), default),
            5 => new FuzzyNode(field, Word(random), random.Next(3), default),
            6 => new RegexNode(field, "x" + Word(random).Replace('\\', '.'), default),
            7 => new WordNode(QueryField.Kind, "indirect", default),
            _ => new WordNode(field, Word(random), default),
        };
    }

    private static DateRangeNode Days(Random random)
    {
        DateOnly? from = random.Next(4) == 0 ? null : DateOnly.FromDayNumber(random.Next(700_000, 750_000));
        DateOnly? to = random.Next(4) == 0 ? null : (from ?? new DateOnly(2020, 1, 1)).AddDays(random.Next(400));
        return new DateRangeNode(from, to, default);
    }

    private static string Word(Random random)
    {
        var word = AnyWord(random);
        return WordText.IsPunctuation(word) ? word + "x" : word;
    }

    private static string AnyWord(Random random) => random.Next(20) switch
    {
        0 => "AND",
        1 => "||",
        2 => "title:x",
        3 => "https://example.org/",
        4 => "14:05",
        _ => string.Concat(Enumerable.Range(0, random.Next(1, 8)).Select(_ => Characters[random.Next(Characters.Length)])),
    };
}
