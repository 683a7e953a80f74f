namespace SearchEngine.App;

/// <summary>Keep a query in the history for the next time.</summary>
internal sealed record RememberQuery(string Query) : Effect;
