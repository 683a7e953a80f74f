namespace SearchEngine.Search.Tests;

/// <summary>Random queries of every kind, in turn.</summary>
internal static class RandomSpecs
{
    private const int Kinds = 14;

    public static Spec Create(Random random, int number) => (number % Kinds) switch
    {
        0 => Term(random),
        1 => new BooleanSpec(Clauses(random, ClauseKind.Should, 2 + random.Next(5))),
        2 => new BooleanSpec(Clauses(random, ClauseKind.Must, 2 + random.Next(2))),
        3 => new PhraseSpec(Field(random), Words(random, 2 + random.Next(2)), 0),
        4 => new PhraseSpec(Field(random), Words(random, 2 + random.Next(2)), 1 + random.Next(6)),
        5 => Prefix(random),
        6 => new BooleanSpec([.. Clauses(random, ClauseKind.Must, 1), .. Clauses(random, ClauseKind.Should, 2), .. Clauses(random, ClauseKind.MustNot, random.Next(2))]),
        7 => new BooleanSpec([(ClauseKind.Must, Range(random)), .. Clauses(random, ClauseKind.Should, 1 + random.Next(2)), .. Clauses(random, ClauseKind.Must, random.Next(2))]),
        8 => new BoostSpec(Nested(random, 2), 0.5f * random.Next(8)),
        9 => Wildcard(random),
        11 => new BooleanSpec([(random.Next(3) == 0 ? ClauseKind.MustNot : ClauseKind.Filter, Outlet(random)), .. Clauses(random, ClauseKind.Must, random.Next(2)), .. Clauses(random, ClauseKind.Should, 1 + random.Next(3))]),
        12 => new BooleanSpec([(ClauseKind.Filter, random.Next(2) == 0 ? Outlet(random) : Range(random)), .. EitherField(random, 1 + random.Next(2))]),
        10 => new FuzzySpec(Field(random), TestCorpus.Word(random), 1 + random.Next(2)),
        _ => Nested(random, 3),
    };

    private static WildcardSpec Wildcard(Random random)
    {
        string word = TestCorpus.Word(random);
        int at = random.Next(1, word.Length);
        return new WildcardSpec(Field(random), word[..at] + "?*"[random.Next(2)] + word[(at + random.Next(2))..]);
    }

    private static Spec Nested(Random random, int depth)
    {
        if (depth == 0 || random.Next(3) == 0) return Leaf(random);
        var clauses = Enumerable.Range(0, 2 + random.Next(3)).Select(_ => ((ClauseKind)random.Next(4), Nested(random, depth - 1)));
        return new BooleanSpec([.. clauses, (ClauseKind.Should, Leaf(random))]);
    }

    private static Spec Leaf(Random random) => random.Next(10) switch
    {
        3 => Wildcard(random),
        4 => new FuzzySpec(Field(random), TestCorpus.Word(random), 1),
        0 => new PhraseSpec(Field(random), Words(random, 2), random.Next(3)),
        1 => Prefix(random),
        2 => Range(random),
        _ => Term(random),
    };

    /// <summary>Words that each stand in the title or in the text.</summary>
    private static (ClauseKind, Spec)[] EitherField(Random random, int count)
        => [.. Words(random, count).Select(word => (ClauseKind.Must, (Spec)new BooleanSpec([(ClauseKind.Should, new TermSpec(TestCorpus.Title, word)), (ClauseKind.Should, new TermSpec(TestCorpus.Text, word))])))];

    private static (ClauseKind, Spec)[] Clauses(Random random, ClauseKind kind, int count)
        => [.. Enumerable.Range(0, count).Select(_ => (kind, (Spec)Term(random)))];

    private static TermSpec Term(Random random) => new(Field(random), TestCorpus.Word(random));

    private static PrefixSpec Prefix(Random random) => new(Field(random), TestCorpus.Word(random)[..2]);

    private static RangeSpec Range(Random random)
    {
        int low = random.Next(TestCorpus.Days);
        return new RangeSpec(low, low + random.Next(TestCorpus.Days / 2));
    }

    private static OutletSpec Outlet(Random random) => new(TestCorpus.OutletName(random));

    private static int Field(Random random) => random.Next(4) == 0 ? TestCorpus.Title : TestCorpus.Text;

    private static string[] Words(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => TestCorpus.Word(random))];
}
