using SearchEngine.News;

namespace SearchEngine.App;

/// <summary>One thing that can be decided about a speaker.</summary>
/// <param name="Text">What there is.</param>
/// <param name="Does">What Enter does about it.</param>
/// <param name="Entry">The decision that Enter makes, or takes back.</param>
internal sealed record LedgerRow(string Text, string Does, LedgerEntry Entry, bool TakesBack = false);
