using SearchEngine.Model;
using SearchEngine.News;

namespace SearchEngine.App;

/// <summary>Why a speaker is who they are.</summary>
/// <param name="Spellings">Every name in the articles that is shown as this one, with its quotations.</param>
/// <param name="Reasons">Why the program joined some of them on its own.</param>
/// <param name="Proposals">Who else may be the same.</param>
/// <param name="Decisions">Lines of the ledger about this speaker.</param>
internal sealed record SpeakerFile(
    string Name,
    IReadOnlyList<FacetValue> Spellings,
    IReadOnlyList<string> Reasons,
    IReadOnlyList<SpeakerProposal> Proposals,
    IReadOnlyList<LedgerEntry> Decisions) : Finding;
