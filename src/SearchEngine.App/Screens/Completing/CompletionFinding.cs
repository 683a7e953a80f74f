namespace SearchEngine.App;

internal sealed record CompletionFinding(CompletionPlace Place, IReadOnlyList<CompletionItem> Items) : Finding;
