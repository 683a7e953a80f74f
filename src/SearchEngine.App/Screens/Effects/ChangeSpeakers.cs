using SearchEngine.News;

namespace SearchEngine.App;

/// <summary>Write a decision about speakers into the ledger, or take one back.</summary>
/// <param name="About">The speaker that the screen shows.</param>
internal sealed record ChangeSpeakers(LedgerEntry Entry, bool TakesBack, string About) : Effect;
