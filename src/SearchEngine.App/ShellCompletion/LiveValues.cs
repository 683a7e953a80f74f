using System.CommandLine;
using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>Values that the index and the person's files know: outlets, speakers, fields of the query, saved searches. What cannot be read has none.</summary>
internal sealed class LiveValues(CommandContext context, string? index)
{
    private const int Most = 100;

    private static readonly string[] Fields =
        ["title:", "text:", "quote:", "speaker:", "outlet:", "author:", "date:", "lang:", "kind:", "attribution:"];

    /// <summary>Null when the option is none of those.</summary>
    public IEnumerable<string>? OfOption(Option option, string typed) => option.Name switch
    {
        "--outlet" or "--not-outlet" => Names(FacetField.Outlet, typed),
        "--speaker" or "--not-speaker" => Names(FacetField.Speaker, typed),
        "--choose" or "--exclude" => Choices(typed),
        "--facets" => List(typed),
        _ => null,
    };

    /// <summary>Null when the argument is none of those.</summary>
    public IEnumerable<string>? OfArgument(Argument argument, string typed) => argument.Name switch
    {
        "QUERY" => OfQuery(typed),
        SavedCommand.NameArgument => Saved(),
        SpeakerDesk.NameArgument or SpeakerDesk.OthersArgument or SpeakerDesk.SpellingsArgument or SpeakerDesk.ShownArgument => Counted(FacetField.Speaker, typed),
        _ => null,
    };

    /// <summary>A field's name, or behind it a word of a name that the index has.</summary>
    private IEnumerable<string> OfQuery(string typed)
    {
        int colon = typed.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0) return Fields;
        var (field, start) = (typed[..colon].TrimStart('-', '+', '('), typed[(colon + 1)..]);
        var values = field.ToLowerInvariant() switch
        {
            "outlet" => Words(FacetField.Outlet, start),
            "speaker" => Words(FacetField.Speaker, start),
            "author" => Words(FacetField.Author, start),
            "lang" => Counted(FacetField.Language, start),
            "kind" => Enum.GetValues<QuoteKind>().Select(HitText.Name),
            "attribution" => Enum.GetValues<Attribution>().Select(HitText.Name),
            _ => [],
        };
        return values.Select(v => typed[..(colon + 1)] + v);
    }

    /// <summary>Whole names that begin so, else single words of names.</summary>
    private IEnumerable<string> Names(FacetField field, string typed)
    {
        string[] names = [.. Counted(field, typed)];
        string[] begin = [.. names.Where(n => n.StartsWith(typed, StringComparison.OrdinalIgnoreCase))];
        return begin.Length > 0 ? begin : WordsOf(names, typed);
    }

    private IEnumerable<string> Words(FacetField field, string typed) => WordsOf(Counted(field, typed), typed);

    private static IEnumerable<string> WordsOf(IEnumerable<string> names, string typed)
        => names.SelectMany(n => n.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(w => w.StartsWith(typed, StringComparison.OrdinalIgnoreCase) && w.All(char.IsLetterOrDigit));

    private static IEnumerable<string> List(string typed)
    {
        string before = typed[..(typed.LastIndexOf(',') + 1)];
        var chosen = before.Split(',');
        return FacetNames.All.Where(n => !chosen.Contains(n)).Select(n => before + n);
    }

    /// <summary>A facet's name, or behind the equals sign a value of it.</summary>
    private IEnumerable<string> Choices(string typed)
    {
        int equals = typed.IndexOf('=', StringComparison.Ordinal);
        if (equals < 0) return FacetNames.All.Select(f => f + "=");
        return FacetNames.Find(typed[..equals]) is { } field ? Counted(field, typed[(equals + 1)..]).Select(v => typed[..(equals + 1)] + v) : [];
    }

    private IEnumerable<string> Counted(FacetField field, string typed) => Quietly<IReadOnlyList<string>>(() =>
    {
        using var opened = IndexOpening.ForReading(index, context);
        var request = Questions.Counting(new SearchRequest { Kind = ResultKind.Quotes }, new FacetRequest(field, Most, typed.Length > 0 ? typed : null));
        return [.. opened.Search(request, context.Cancellation).Facets[0].Values.Select(v => v.Value).OfType<string>().Select(CleanText.Of)];
    }, []);

    private IEnumerable<string> Saved() => Quietly(() => SavedSearchFile.For(context).Load(), []).Select(s => CleanText.Of(s.Name));

    /// <summary>A person in the middle of a line wants no complaints.</summary>
    private static T Quietly<T>(Func<T> find, T otherwise)
    {
        try
        {
            return find();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException or UsageException or QuerySyntaxException)
        {
            return otherwise;
        }
    }
}
