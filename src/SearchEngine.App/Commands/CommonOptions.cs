using System.CommandLine;
using System.CommandLine.Parsing;
using SearchEngine.News;

namespace SearchEngine.App;

/// <summary>Options that several commands share, so that they are called and described alike.</summary>
internal static class CommonOptions
{
    public static Option<string?> Index()
    {
        var index = One("--index", "DIR", "The index; else SAID_INDEX, else index/ in this folder, else the user's data folder");
        index.Validators.Add(result => RejectEmptyPaths(result, index.Name));
        return index;
    }

    /// <summary>Any number of paths.</summary>
    public static Argument<string[]> Paths(string name, string description, params string[] standard)
    {
        var paths = new Argument<string[]>(name) { Description = description, Arity = ArgumentArity.ZeroOrMore, DefaultValueFactory = _ => standard };
        paths.Validators.Add(result => RejectEmptyPaths(result, name));
        return paths;
    }

    public static Option<bool> Flag(string name, string description) => new(name) { Description = description };

    /// <summary>An option that may be given several times.</summary>
    public static Option<string[]> Many(string name, string valueName, string description) => new(name)
    {
        Description = description,
        HelpName = valueName,
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
        DefaultValueFactory = _ => [],
    };

    /// <summary>Which field of the input is which part of an article.</summary>
    public static Option<string[]> Field() => Many("--field", "PART=NAME", "Which field of JSON or column of a table is what: title=headline, text=body.content, date=3");

    /// <summary>Null when none was given.</summary>
    /// <exception cref="UsageException">One of them says nothing.</exception>
    public static IReadOnlyList<string>? Fields(string[] given)
    {
        try
        {
            return given.Length == 0 ? null : FieldMapping.Of(given).ToString().Split('\n');
        }
        catch (FormatException e)
        {
            throw new UsageException("--field " + e.Message);
        }
    }

    public static Option<string?> One(string name, string valueName, string description) => new(name) { Description = description, HelpName = valueName };

    public static Option<string?> Sort()
    {
        var sort = One("--sort", string.Join('|', SortNames.All), "Best first, earliest first, latest first; without a query, latest first");
        sort.AcceptOnlyFromAmong([.. SortNames.All]);
        return sort;
    }

    /// <summary>A number that is not negative.</summary>
    public static Option<int> Count(string name, int standard, string description)
    {
        var option = new Option<int>(name) { Description = description, HelpName = "N", DefaultValueFactory = _ => standard };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !(int.TryParse(token.Value, out var value) && value >= 0)) result.AddError($"{name} takes a number from 0 up");
        });
        return option;
    }

    /// <summary>An empty path would mean the current folder, and comes from a variable of a script that is not set.</summary>
    private static void RejectEmptyPaths(SymbolResult typed, string name)
    {
        if (typed.Tokens.Any(t => t.Value.Length == 0)) typed.AddError($"{name} takes a path, not an empty text");
    }

    /// <summary>The first of a list, or all of it where the limit is 0.</summary>
    public static List<T> Limited<T>(List<T> all, int limit) => limit == 0 || limit >= all.Count ? all : all[..limit];
}
