using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>Show an article in the person's editor or pager, which has the terminal meanwhile.</summary>
internal sealed record ShowElsewhere(Article Article, bool InPager) : Effect;
