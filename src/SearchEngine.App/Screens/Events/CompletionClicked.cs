namespace SearchEngine.App;

internal sealed record CompletionClicked(CompletionItem Item) : ScreenEvent;
