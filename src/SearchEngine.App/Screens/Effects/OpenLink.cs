namespace SearchEngine.App;

/// <summary>Show a URL in the browser.</summary>
internal sealed record OpenLink(string Url) : Effect;
