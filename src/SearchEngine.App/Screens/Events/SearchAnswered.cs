using SearchEngine.Model;

namespace SearchEngine.App;

/// <param name="Number">Which question it answers.</param>
internal sealed record SearchAnswered(int Number, SearchRequest Request, SearchResponse Response, TimeSpan Elapsed) : ScreenEvent;
