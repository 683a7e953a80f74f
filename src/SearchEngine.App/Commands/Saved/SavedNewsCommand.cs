using System.CommandLine;
using System.Text.Json;
using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>"said saved news": what is new, changed and gone in each saved search since it was last looked at.</summary>
internal static class SavedNewsCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("news", "What is new, changed and gone since the last look; exits 1 when nothing is");
        var names = new Argument<string[]>(SavedCommand.NameArgument) { Description = "Only these searches", Arity = ArgumentArity.ZeroOrMore, DefaultValueFactory = _ => [] };
        var looked = CommonOptions.Flag("--looked", "Count this as having looked at them");
        var index = CommonOptions.Index();
        command.Arguments.Add(names);
        command.Options.Add(looked);
        command.Options.Add(index);
        var formats = FormatOptions.OfRows(command);
        Examples.Add(command, "saved news", "saved news grain --json", "saved news --looked --markdown");
        command.SetAction(parsed => (int)Run(context, parsed.GetValue(index), parsed.GetValue(names)!, parsed.GetValue(looked), formats.Chosen(parsed)));
        return command;
    }

    private static ExitCode Run(CommandContext context, string? indexOption, string[] names, bool looked, OutputFormat format)
    {
        var all = SavedCommand.Load(context);
        SavedSearch[] chosen = names.Length == 0 ? [.. all] : [.. names.Select(n => SavedCommand.Find(all, n, context)).OfType<SavedSearch>()];
        if (chosen.Length == 0) return ExitCode.Incomplete;
        using var index = IndexOpening.WithSpeakers(indexOption, context);
        var decisions = SavedCommand.Decisions(context, chosen);
        (SavedSearch Search, SavedSearchNews News)[] news = [.. chosen.Select(s => (s, SavedSearchNews.Of(s, index, decisions, context.Cancellation)))];
        if (!JsonList.Print(context, format, news, (json, n) => Write(json, n.Search, n.News))) Print(context, format, news);
        if (looked && news.Length > 0) SavedCommand.Change(context, all => news.Aggregate(all, (changed, n) => changed.WithLook(n.Search.LookedAt(n.News, context.Clock.GetUtcNow()))));
        return news.Any(n => IsNews(n.Search, n.News)) ? ExitCode.Done : ExitCode.Incomplete;
    }

    /// <summary>Where results cannot be told one from another, another number of them is news.</summary>
    private static bool IsNews(SavedSearch search, SavedSearchNews news)
        => news.Changes is { } c ? c.New.Count + c.Changed.Count + c.Gone.Count > 0 : search.SeenAt is null || news.Total != search.SeenTotal;

    private static void Print(CommandContext context, OutputFormat format, IEnumerable<(SavedSearch Search, SavedSearchNews News)> all)
    {
        var sheet = new Sheet(
            new SheetColumn("name", Gives: true), new SheetColumn("results", IsNumber: true), new SheetColumn("new", IsNumber: true),
            new SheetColumn("changed", IsNumber: true), new SheetColumn("gone", IsNumber: true), new SheetColumn("since"));
        foreach (var (search, news) in all) sheet.Add(search.Name, news.Total, news.New, news.Changed, news.Gone, SavedListCommand.Time(search) ?? "never looked at");
        sheet.Print(context, format);
    }

    private static void Write(Utf8JsonWriter json, SavedSearch search, SavedSearchNews news)
    {
        json.Text("name", search.Name);
        json.WriteNumber("total", news.Total);
        json.Time("since", search.SeenAt);
        if (search.SeenAt is null) json.WriteNull("totalThen");
        else json.WriteNumber("totalThen", search.SeenTotal);
        Write(json, "new", news.Changes?.New.Select(ResultReference.Of));
        Write(json, "changed", news.Changes?.Changed.Select(ResultReference.Of));
        Write(json, "gone", news.Changes?.Gone);
    }

    /// <summary>Null where it can't be told.</summary>
    private static void Write(Utf8JsonWriter json, string name, IEnumerable<ResultReference>? results)
    {
        json.WritePropertyName(name);
        if (results is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartArray();
        foreach (var result in results) json.TextValue(result.ToString());
        json.WriteEndArray();
    }
}
