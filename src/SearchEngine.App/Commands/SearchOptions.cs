using System.CommandLine;
using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>The words and options that say what is looked for: a query, and conditions that are joined to it by AND.</summary>
internal sealed class SearchOptions
{
    private readonly Argument<string[]> _query = new("QUERY")
    {
        Description = "Words, \"phrases\", speaker:zarif, date:>2020-06, -not …; all of it when left out. After -- a query may begin with -",
        Arity = ArgumentArity.ZeroOrMore,
        DefaultValueFactory = _ => [],
    };

    private readonly Option<string?> _kind = CommonOptions.One("--in", "articles|quotes", "What to find: articles, unless told otherwise, or single quotations");
    private readonly Option<string[]> _outlets = CommonOptions.Many("--outlet", "NAME", "Only this outlet, or a part of its name; several mean any of them");
    private readonly Option<string[]> _speakers = CommonOptions.Many("--speaker", "NAME", "Only this speaker, in any known spelling; several mean any of them");
    private readonly Option<string[]> _notOutlets = CommonOptions.Many("--not-outlet", "NAME", "Leave this outlet out");
    private readonly Option<string[]> _notSpeakers = CommonOptions.Many("--not-speaker", "NAME", "Leave this speaker out");
    private readonly Option<string?> _from = CommonOptions.One("--from", "DATE", "Earliest day: 2021, 2021-02 or 2021-02-03");
    private readonly Option<string?> _to = CommonOptions.One("--to", "DATE", "Latest day");
    private readonly Option<string?> _facets = CommonOptions.One("--facets", "NAMES", $"Count by {string.Join(", ", FacetNames.All)}; several with commas between");

    private readonly Option<string[]> _choose = CommonOptions.Many("--choose", "FACET=VALUE", "Only results with this value of a facet, written whole; counts of that facet go on showing the others, as: --choose outlet='The Harbour'");
    private readonly Option<string[]> _exclude = CommonOptions.Many("--exclude", "FACET=VALUE", "Leave results with this value out, as: --exclude kind=indirect; FACET= alone means unknown");

    public SearchOptions(Command command)
    {
        _kind.AcceptOnlyFromAmong("articles", "quotes");
        command.Arguments.Add(_query);
        foreach (var option in new Option[] { _kind, _outlets, _speakers, _notOutlets, _notSpeakers, _from, _to, _choose, _exclude, _facets }) command.Options.Add(option);
    }

    public QueryText Query(ParseResult parsed, CommandContext context) => new(string.Join(' ', parsed.GetValue(_query)!), context.ErrorStyle.Width);

    public SearchRequest Request(ParseResult parsed, QueryText query)
    {
        var (from, to) = (Days(parsed, _from)?.First, Days(parsed, _to)?.Last);
        if (from > to) throw new UsageException($"{_from.Name} {parsed.GetValue(_from)} {_to.Name} {parsed.GetValue(_to)}: no day lies in this range");
        return new SearchRequest
        {
            Query = QueryConditions.Join(query.Parse(), Conditions(parsed)),
            Kind = parsed.GetValue(_kind) == "quotes" ? ResultKind.Quotes : ResultKind.Articles,
            Choices = [.. Choices(parsed, _choose, isExcluded: false), .. Choices(parsed, _exclude, isExcluded: true)],
            From = from,
            To = to,
            Facets = [.. FacetNames.Parse(parsed.GetValue(_facets)).Select(f => new FacetRequest(f))],
        };
    }

    private IReadOnlyList<BooleanClause> Conditions(ParseResult parsed) =>
    [
        .. QueryConditions.AnyOf(QueryField.Outlet, parsed.GetValue(_outlets)!),
        .. QueryConditions.AnyOf(QueryField.Speaker, parsed.GetValue(_speakers)!),
        .. QueryConditions.NoneOf(QueryField.Outlet, parsed.GetValue(_notOutlets)!),
        .. QueryConditions.NoneOf(QueryField.Speaker, parsed.GetValue(_notSpeakers)!),
    ];

    private static IEnumerable<FacetChoice> Choices(ParseResult parsed, Option<string[]> option, bool isExcluded)
        => parsed.GetValue(option)!.Select(written => Choice(option.Name, written, isExcluded));

    private static FacetChoice Choice(string option, string written, bool isExcluded)
    {
        if (written.IndexOf('=', StringComparison.Ordinal) is var at && at <= 0) throw new UsageException($"{option} {written}: write FACET=VALUE, as outlet='The Harbour'; FACET= alone means unknown");
        return new FacetChoice(FacetNames.One(option, written[..at].Trim()), written[(at + 1)..].Trim() is { Length: > 0 } value ? value : null, isExcluded);
    }

    private static DayRange? Days(ParseResult parsed, Option<string?> option)
    {
        if (parsed.GetValue(option) is not { } written) return null;
        return DayRange.Parse(written) ?? throw new UsageException($"{option.Name} {written}: not a date; write 2021, 2021-02 or 2021-02-03");
    }
}
