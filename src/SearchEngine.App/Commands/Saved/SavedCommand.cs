using System.CommandLine;
using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>
/// "said saved": searches kept under a name, the screen's own. What is new since the last look is told against what was
/// there when the search was last run here or opened in the screen.
/// </summary>
internal static class SavedCommand
{
    public const string NameArgument = "NAME";

    public static Command Create(CommandContext context) => new("saved", "Searches kept under a name, and what is new in them")
    {
        SavedListCommand.Create(context),
        SavedAddCommand.Create(context),
        SavedRemoveCommand.Create(context),
        SavedRunCommand.Create(context),
        SavedNewsCommand.Create(context),
    };

    public static Argument<string> Name() => new(NameArgument) { Description = "The search's name" };

    /// <exception cref="UsageException">The file is something else; it is left as it is.</exception>
    public static IReadOnlyList<SavedSearch> Load(CommandContext context) => Ask(context, file => file.Load());

    /// <inheritdoc cref="Load"/>
    public static void Change(CommandContext context, Func<IReadOnlyList<SavedSearch>, IReadOnlyList<SavedSearch>> change) => Ask(context, file => file.Change(change));

    /// <summary>What is there now is what later news are told against.</summary>
    public static void Look(CommandContext context, IArticleIndex index, SavedSearch search, ReviewLedger decisions)
    {
        var looked = search.LookedAt(SavedSearchNews.Of(search, index, decisions, context.Cancellation), context.Clock.GetUtcNow());
        Change(context, all => all.WithLook(looked));
    }

    /// <summary>Null, and told, when there is none of the name.</summary>
    public static SavedSearch? Find(IEnumerable<SavedSearch> all, string name, CommandContext context)
    {
        var found = all.FirstOrDefault(s => s.Name == name);
        if (found is null) context.Tell($"said: no search is saved as “{name}”; see: said saved list");
        return found;
    }

    /// <summary>What is decided about results, where one of the searches asks for that.</summary>
    public static ReviewLedger Decisions(CommandContext context, params IEnumerable<SavedSearch> searches)
        => searches.Any(s => s.Reviews.Count > 0) ? new ReviewFile(ReviewFile.PathFor(context)).Load(line => context.Tell($"said: {line}")) : ReviewLedger.Empty;

    private static IReadOnlyList<SavedSearch> Ask(CommandContext context, Func<SavedSearchFile, IReadOnlyList<SavedSearch>> ask)
    {
        var file = SavedSearchFile.For(context);
        try
        {
            return ask(file);
        }
        catch (FormatException e)
        {
            throw new UsageException($"{file.Path}: {e.Message}; move the file away or mend it");
        }
    }
}
