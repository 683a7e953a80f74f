using SearchEngine.Model;
using SearchEngine.News;

namespace SearchEngine.App;

/// <summary>The names that speakers are known by: what the program joins on its own, then the user's ledger.</summary>
internal static class SpeakerNames
{
    public static SpeakerDirectory Directory(IArticleIndex index, CommandContext context)
    {
        var names = index.SpeakersAsIndexed();
        return ReadLedger(context).Apply(SpeakerMatcher.Match(names), names);
    }

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
    public static string LedgerFile(CommandContext context)
        => context.FullPath(context.Variable("SAID_SPEAKERS") ?? Path.Combine(UserFolders.Settings(context), "speakers.txt"));

    private static SpeakerLedger ReadLedger(CommandContext context)
    {
        var path = LedgerFile(context);
        if (!File.Exists(path)) return SpeakerLedger.Empty;
        var ledger = SpeakerLedger.Parse(File.ReadAllText(path));
        foreach (var problem in ledger.Problems) context.Tell($"said: {path}, line {problem.Line}: {problem.Reason}");
        return ledger;
    }
}
