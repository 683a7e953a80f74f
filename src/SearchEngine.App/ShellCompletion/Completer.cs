using System.CommandLine;
using System.CommandLine.Completions;

namespace SearchEngine.App;

/// <summary>
/// What may come next on a command line, from the tree of commands itself: commands, options, values that an option
/// takes, and names that only the index knows. The shells' scripts ask "said complete-line" and know nothing else.
/// </summary>
internal sealed class Completer(Command root, CommandContext context)
{
    private const string EndOfOptions = "--";
    private const int Most = 200;

    /// <param name="words">The line after "said"; the last word, which may be empty, is to be completed.</param>
    public IReadOnlyList<Candidate> Complete(IReadOnlyList<string> words)
    {
        string typed = words.Count == 0 ? "" : words[^1];
        var live = new LiveValues(context, IndexIn(words));
        var place = Place.After(words.SkipLast(1), root);
        var all = place.Option is { } option ? OfOption(live, option, typed, "") : OfWord(live, place, typed);
        return [.. all.Where(c => c.Text.StartsWith(typed, StringComparison.OrdinalIgnoreCase)).DistinctBy(c => c.Text).Take(Most)];
    }

    private static IEnumerable<Candidate> OfWord(LiveValues live, Place place, string typed)
    {
        int equals = typed.IndexOf('=', StringComparison.Ordinal);
        if (!place.IsPastOptions && typed.StartsWith("--", StringComparison.Ordinal) && equals > 0)
            return Place.Find(place.Command, typed[..equals]) is { } option ? OfOption(live, option, typed[(equals + 1)..], typed[..(equals + 1)]) : [];
        if (!place.IsPastOptions && typed.StartsWith('-')) return Options(place.Command);
        return [.. place.Command.Subcommands.Where(c => !c.Hidden).Select(c => new Candidate(c.Name, c.Description)), .. place.Command.Arguments.SelectMany(a => OfArgument(live, a, typed))];
    }

    /// <summary>The index that the line itself names.</summary>
    private static string? IndexIn(IReadOnlyList<string> words)
    {
        for (int i = 0; i + 2 < words.Count; i++)
        {
            if (words[i] == StartArguments.IndexOption) return words[i + 1];
        }

        return words.SkipLast(1).FirstOrDefault(w => w.StartsWith(StartArguments.IndexOption + "=", StringComparison.Ordinal))?[(StartArguments.IndexOption.Length + 1)..];
    }

    private static IEnumerable<Candidate> Options(Command command)
        => command.Options.Where(o => !o.Hidden).Select(o => new Candidate(o.Name, o.Description)).OrderBy(c => c.Text, StringComparer.Ordinal);

    private static IEnumerable<Candidate> OfOption(LiveValues live, Option option, string typed, string before)
    {
        var values = live.OfOption(option, typed) ?? option.GetCompletions(CompletionContext.Empty).Select(c => c.Label);
        return values.Select(v => new Candidate(before + v, null));
    }

    private static IEnumerable<Candidate> OfArgument(LiveValues live, Argument argument, string typed)
        => (live.OfArgument(argument, typed) ?? argument.GetCompletions(CompletionContext.Empty).Select(c => c.Label)).Select(v => new Candidate(v, null));

    /// <summary>Where in the tree the words before have led to.</summary>
    private sealed record Place(Command Command, Option? Option, bool IsPastOptions)
    {
        public static Place After(IEnumerable<string> words, Command root) => words.Aggregate(new Place(root, null, false), (place, word) => place.Next(word));

        public static Option? Find(Command command, string name) => command.Options.FirstOrDefault(o => o.Name == name || o.Aliases.Contains(name));

        private Place Next(string word)
        {
            if (Option is not null) return this with { Option = null };
            if (IsPastOptions) return this;
            if (word == EndOfOptions) return this with { IsPastOptions = true };
            if (Find(Command, word) is { } option) return this with { Option = option.Arity.MinimumNumberOfValues > 0 ? option : null };
            return Command.Subcommands.FirstOrDefault(c => c.Name == word) is { } inner ? this with { Command = inner } : this;
        }
    }
}
