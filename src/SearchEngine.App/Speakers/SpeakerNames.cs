using SearchEngine.Model;
using SearchEngine.News;

namespace SearchEngine.App;

/// <summary>The names that speakers are known by: what the program joins on its own, then the user's ledger.</summary>
internal static class SpeakerNames
{
    public static SpeakerBook Book(CommandContext context)
        => new(new LedgerFile(LedgerPath(context)), new KeptSpeakers(Path.Combine(UserFolders.Cache(context), "speakers")));

    /// <summary>Lets an index know who is who, and tells the person of lines in the ledger that cannot be read.</summary>
    public static SpeakerBook Learn(IArticleIndex index, CommandContext context)
    {
        var book = Book(context);
        foreach (var problem in book.Learn(index).Problems) context.Tell(Told(problem, context));
        return book;
    }

    public static string Told(LedgerProblem problem, CommandContext context) => $"said: {LedgerPath(context)}, line {problem.Line}: {problem.Reason}";

    /// <summary>Whether a request's answer depends on who is who.</summary>
    public static bool Matter(SearchRequest request)
        => request.Kind == ResultKind.Quotes
            || request.Facets.Any(f => f.Field == FacetField.Speaker)
            || request.Choices.Any(c => c.Field == FacetField.Speaker)
            || Asks(request.Query);

    private static bool Asks(QueryNode? query) => query switch
    {
        BooleanNode boolean => boolean.Clauses.Any(c => Asks(c.Node)),
        BoostNode boost => Asks(boost.Inner),
        WordNode { Field: QueryField.Speaker } or PhraseNode { Field: QueryField.Speaker } or PrefixNode { Field: QueryField.Speaker } => true,
        WildcardNode { Field: QueryField.Speaker } or FuzzyNode { Field: QueryField.Speaker } or RegexNode { Field: QueryField.Speaker } => true,
        _ => false,
    };

    /// <summary>The ledger belongs to the person, not to an index: it survives every rebuilding.</summary>
    public static string LedgerPath(CommandContext context)
        => context.Settings.PathOf(Setting.Speakers, context) ?? Path.Combine(UserFolders.Settings(context), "speakers.txt");
}
