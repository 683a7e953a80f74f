namespace SearchEngine.App;

/// <param name="Citation">Null when the index no longer has the article.</param>
internal sealed record CitationFinding(Citation? Citation) : Finding;
