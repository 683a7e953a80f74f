using System.CommandLine;
using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>Which results are preferred, gathered and counted.</summary>
internal sealed class PreferenceOptions
{
    private const int CountedResults = 10_000;

    private readonly Option<int> _recent = CommonOptions.Count("--recent", 0, "Prefer what is new: what is N days older than the latest article counts less by half of what age can take, as: --recent 30");
    private readonly Option<string?> _similar = CommonOptions.One("--similar", "ID", "Only articles like this one, the likest first, as: --similar 3f2a");
    private readonly Option<bool> _group = CommonOptions.Flag("--group", "One result for a story that was reprinted, or for a quotation told in nearly the same words, with the others under it");
    private readonly Option<bool> _exact = CommonOptions.Flag("--exact", "Count every result; else the total of more than 10,000 may be a lower bound");

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _recent, _similar, _group, _exact }) command.Options.Add(option);
    }

    public SearchRequest Applied(SearchRequest request, ParseResult parsed) => request with
    {
        Recency = parsed.GetValue(_recent) is > 0 and var days ? new Recency(days) : null,
        SimilarTo = parsed.GetValue(_similar),
        Grouped = parsed.GetValue(_group),
        CountUpTo = parsed.GetValue(_exact) ? int.MaxValue : CountedResults,
    };
}
