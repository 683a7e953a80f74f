using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>A change of a search that finds nothing, which would find something.</summary>
/// <param name="Does">What it changes, in a few words.</param>
/// <param name="Take">The state after it.</param>
/// <param name="Kind">What it would find.</param>
/// <param name="Count">How much of it.</param>
internal sealed record Offer(string Does, Func<SearchState, SearchState> Take, ResultKind Kind = default, int Count = 0);
