using SearchEngine.Analysis;
using SearchEngine.Model;
using SearchEngine.Search;

namespace SearchEngine.Embedded;

/// <summary>
/// Turns the tree of what was typed into a query over documents. Searching articles, conditions on quotations look at the
/// article's quotations: those that one AND joins must hold within one quotation, an exclusion among them included; an
/// exclusion by itself is about the whole article. Searching quotations, conditions on the title or the text look at the
/// quotation's article.
/// </summary>
/// <param name="budget">For finding the names that patterns mean.</param>
internal sealed class QueryCompiler(ResultKind kind, NameCatalog names, ExpansionBudget budget)
{
    /// <summary>
    /// What a word's score in the title adds to its score in the text. Titles are short and their words rare among titles, so
    /// that scores there are high by themselves: taken twice, one word of a title outweighed a text about all the others.
    /// On the judged articles of TIME with their first 4, 6 and 10 words for titles, nDCG@10 is 0.661, 0.648 and 0.657 with
    /// a factor of 2, and 0.755, 0.767 and 0.764 with a half; 0.717 without titles (benchmark "relevance", "--title-words").
    /// </summary>
    public const float TitleBoost = 0.5f;

    private readonly PatternCompiler _patterns = new();

    /// <summary>What matches nothing.</summary>
    private static Query Nothing { get; } = new BooleanQuery();

    /// <summary>Everything of the kind that is searched.</summary>
    public Query All { get; } = new FlagQuery(kind == ResultKind.Articles ? ArticleSchema.IsArticle : ArticleSchema.IsQuote);

    /// <summary>The query, restricted to documents of the kind that is searched.</summary>
    public Query Compile(QueryNode? node)
    {
        if (node is null) return new ConstantScoreQuery(All);
        var query = kind == ResultKind.Quotes && IsAboutQuote(node) ? CompileQuote(node) : CompileForKind(node);
        return new BooleanQuery(new QueryClause(ClauseKind.Must, query), new QueryClause(ClauseKind.Filter, All));
    }

    private Query CompileForKind(QueryNode node) => node switch
    {
        BooleanNode boolean => CompileBoolean(boolean),
        BoostNode boost => new BoostQuery(CompileForKind(boost.Inner), boost.Boost),
        AllNode { Field: null } => new ConstantScoreQuery(All),
        _ when IsAboutQuote(node) => OfQuotes([new QueryClause(ClauseKind.Must, CompileQuote(node))]),
        _ when FieldOf(node) is QueryField.Default && kind == ResultKind.Quotes => CompileText(node, ArticleSchema.Quote, ArticleSchema.QuoteStems),
        _ when FieldOf(node) is QueryField.Default or QueryField.Title or QueryField.Text or QueryField.Url => OfArticle(CompileArticleText(node)),
        _ => CompileShared(node),
    };

    private BooleanQuery CompileBoolean(BooleanNode node)
    {
        var clauses = new List<QueryClause>();
        var ofOneQuote = kind == ResultKind.Articles ? ClausesOfOneQuote(node) : [];
        if (ofOneQuote.Count > 0) clauses.Add(new QueryClause(ClauseKind.Must, OfQuotes([.. ofOneQuote.Select(c => new QueryClause(KindOf(c), CompileQuote(c.Node)))])));
        foreach (var clause in node.Clauses.Except(ofOneQuote)) clauses.Add(new QueryClause(KindOf(clause), CompileForKind(clause.Node)));

        // Exclusions alone mean everything else.
        if (clauses.All(c => c.Kind == ClauseKind.MustNot)) clauses.Add(new QueryClause(ClauseKind.Must, new ConstantScoreQuery(All)));
        return new BooleanQuery(clauses);
    }

    /// <summary>Conditions on quotations that one AND joins, with what it excludes among them; none when nothing about quotations is required.</summary>
    private static List<BooleanClause> ClausesOfOneQuote(BooleanNode node)
    {
        var clauses = node.Clauses.Where(c => c.Occur != Occur.Should && IsAboutQuote(c.Node)).ToList();
        return clauses.Exists(c => c.Occur == Occur.Must) ? clauses : [];
    }

    /// <summary>A condition on one quotation, for its own document.</summary>
    private Query CompileQuote(QueryNode node) => node switch
    {
        BooleanNode boolean => new BooleanQuery([.. boolean.Clauses.Select(c => new QueryClause(KindOf(c), CompileQuote(c.Node))), .. OnlyExclusions(boolean)]),
        BoostNode boost => new BoostQuery(CompileQuote(boost.Inner), boost.Boost),
        _ when FieldOf(node) == QueryField.Quote => CompileText(node, ArticleSchema.Quote, ArticleSchema.QuoteStems),
        _ => CompileShared(node),
    };

    private static IEnumerable<QueryClause> OnlyExclusions(BooleanNode node)
        => node.Clauses.All(c => c.Occur == Occur.MustNot) ? [new QueryClause(ClauseKind.Filter, new FlagQuery(ArticleSchema.IsQuote))] : [];

    /// <summary>From a condition on quotations to what is searched.</summary>
    private Query OfQuotes(List<QueryClause> clauses)
    {
        if (kind == ResultKind.Quotes) return new BooleanQuery(clauses);
        return new ParentQuery(ArticleSchema.EndsBlock, new BooleanQuery([.. clauses, new QueryClause(ClauseKind.Filter, new FlagQuery(ArticleSchema.IsQuote))]));
    }

    /// <summary>From a condition on the article to what is searched.</summary>
    private Query OfArticle(Query query) => kind == ResultKind.Articles ? query : new ChildQuery(ArticleSchema.EndsBlock, query);

    private Query CompileArticleText(QueryNode node) => FieldOf(node) switch
    {
        QueryField.Title => CompileText(node, ArticleSchema.Title, ArticleSchema.TitleStems),
        QueryField.Text => CompileText(node, ArticleSchema.Text, ArticleSchema.TextStems),
        QueryField.Url => CompileText(node, ArticleSchema.Url, ArticleSchema.Url),
        _ => BooleanQuery.AnyOf(
            new BoostQuery(CompileText(node, ArticleSchema.Title, ArticleSchema.TitleStems), TitleBoost),
            CompileText(node, ArticleSchema.Text, ArticleSchema.TextStems)),
    };

    /// <param name="words">The field with words as written.</param>
    /// <param name="stems">The field with stems.</param>
    private Query CompileText(QueryNode node, int words, int stems) => node switch
    {
        WordNode word => CompileWord(word.Text, words, stems),
        PhraseNode phrase => CompileWords(AnalyzedText.Terms(phrase.Text, FoldingFilter.Instance), words, phrase.Slop),
        FuzzyNode fuzzy => _patterns.CompileFuzzy(fuzzy, words),
        AllNode => new ConstantScoreQuery(new TermSetQuery(words, new PrefixTerms([]))),
        _ => new TermSetQuery(words, _patterns.Compile(node)),
    };

    private static Query CompileWord(string text, int words, int stems)
    {
        var terms = AnalyzedText.Terms(text, FoldingFilter.Instance);
        if (terms.Count != 1) return CompileWords(terms, words, slop: 0);
        var stem = AnalyzedText.Terms(text, ArticleSchema.Instance.Fields[stems].Filter!);
        return stem.Count == 1 ? new TermQuery(stems, stem[0].Term) : Nothing;
    }

    private static Query CompileWords(List<(byte[] Term, int Position)> terms, int field, int slop) => terms.Count switch
    {
        0 => Nothing,
        1 => new TermQuery(field, terms[0].Term),
        _ => new PhraseQuery(field, [.. terms.Select(t => t.Term)], [.. terms.Select(t => t.Position)], slop),
    };

    /// <summary>A condition that an article's document and its quotations' documents can both be asked.</summary>
    private Query CompileShared(QueryNode node)
    {
        if (node is DateRangeNode range) return new ConstantScoreQuery(new NumberRangeQuery(ArticleSchema.Date, range.From?.DayNumber ?? 0, range.To?.DayNumber ?? int.MaxValue));
        int field = SchemaField(FieldOf(node));
        if (node is AllNode) return new TermSetQuery(field, new PrefixTerms([]));
        return names.Find(field, node, _patterns, budget) is { } terms ? new TermSetQuery(field, terms) : Nothing;
    }

    private static int SchemaField(QueryField field) => SchemaFields.Name(field) ?? field switch
    {
        QueryField.Source => ArticleSchema.Source,
        QueryField.Id => ArticleSchema.Id,
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "a text field"),
    };

    /// <summary>What has no bearing on how well a result fits is a filter.</summary>
    private static ClauseKind KindOf(BooleanClause clause) => clause.Occur switch
    {
        Occur.MustNot => ClauseKind.MustNot,
        Occur.Should => ClauseKind.Should,
        _ => IsScored(clause.Node) ? ClauseKind.Must : ClauseKind.Filter,
    };

    private static bool IsScored(QueryNode node) => node switch
    {
        BooleanNode boolean => boolean.Clauses.Any(c => c.Occur != Occur.MustNot && IsScored(c.Node)),
        BoostNode boost => IsScored(boost.Inner),
        DateRangeNode or AllNode => false,
        _ => FieldOf(node) is QueryField.Default or QueryField.Title or QueryField.Text or QueryField.Quote,
    };

    private static bool IsAboutQuote(QueryNode node) => node switch
    {
        BooleanNode boolean => boolean.Clauses.All(c => IsAboutQuote(c.Node)),
        BoostNode boost => IsAboutQuote(boost.Inner),
        _ => FieldOf(node) is QueryField.Quote or QueryField.Speaker or QueryField.Kind or QueryField.Attribution,
    };

    private static QueryField FieldOf(QueryNode node) => node switch
    {
        WordNode n => n.Field,
        PhraseNode n => n.Field,
        PrefixNode n => n.Field,
        WildcardNode n => n.Field,
        FuzzyNode n => n.Field,
        RegexNode n => n.Field,
        AllNode n => n.Field ?? QueryField.Default,
        _ => QueryField.Id,
    };
}
