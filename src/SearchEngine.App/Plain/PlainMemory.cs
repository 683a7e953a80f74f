using System.Globalization;
using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>Earlier queries and saved searches of the line mode: the screen's own, each told with a number to call it by.</summary>
internal sealed class PlainMemory(CommandContext context, IArticleIndex index, PlainLines lines)
{
    private const int MostTold = 20;

    private readonly ScreenMemory _memory = new(UserFolders.Settings(context));

    /// <summary>The latest first, as they are numbered.</summary>
    private List<string> Latest => [.. _memory.LoadHistory().Reverse().Take(MostTold)];

    public void Remember(string query) => _memory.AddToHistory(query);

    public void TellHistory()
    {
        var queries = Latest;
        if (queries.Count == 0) lines.Say("Nothing was searched before.");
        for (int i = 0; i < queries.Count; i++) lines.Say(string.Create(CultureInfo.InvariantCulture, $"{i + 1}. {queries[i]}"));
    }

    /// <exception cref="UsageException">No query has the number.</exception>
    public string Earlier(string number)
        => int.TryParse(number, out int place) && place >= 1 && Latest.ElementAtOrDefault(place - 1) is { } query
            ? query
            : throw new UsageException($"No earlier search is numbered {number}; :history tells them");

    public void Save(string name, string query, SearchRequest request)
    {
        if (name.Length == 0) throw new UsageException("Name the search, such as :save grain");
        SavedCommand.Change(context, all => all.With(SavedSearch.Of(name, query, request)));
        lines.Say($"Saved as {name}.");
    }

    public void TellSaved()
    {
        var all = SavedCommand.Load(context);
        if (all.Count == 0) lines.Say("Nothing is saved yet. Save a search with :save and a name.");
        var decisions = SavedCommand.Decisions(context, all);
        for (int i = 0; i < all.Count; i++) lines.Saved(i + 1, all[i], SavedSearchNews.Of(all[i], index, decisions, context.Cancellation));
    }

    public void Forget(string name)
    {
        var forgotten = Saved(name);
        SavedCommand.Change(context, all => all.Without(forgotten.Name));
        lines.Say($"{forgotten.Name} is forgotten.");
    }

    /// <summary>What is there now is what later news are told against.</summary>
    public void LookAt(SavedSearch search, ReviewLedger decisions) => SavedCommand.Look(context, index, search, decisions);

    public ReviewLedger Decisions(SavedSearch search) => SavedCommand.Decisions(context, search);

    /// <summary>By its name, or by its number in what <see cref="TellSaved"/> told.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public SavedSearch Saved(string name)
    {
        var all = SavedCommand.Load(context);
        return all.FirstOrDefault(s => s.Name == name)
            ?? (int.TryParse(name, out int number) ? all.ElementAtOrDefault(number - 1) : null)
            ?? throw new UsageException(name.Length == 0 ? "Name a saved search or its number; :saved tells them" : $"No search is saved as {name}; :saved tells them");
    }
}
