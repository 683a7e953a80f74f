namespace SearchEngine.App;

/// <summary>One way to go on.</summary>
/// <param name="Insert">What takes the place of the piece typed.</param>
/// <param name="Label">What is shown of it.</param>
/// <param name="Kind">What it is: a field, a word, a speaker.</param>
/// <param name="Count">How many results it finds by itself; null where that says nothing.</param>
internal sealed record CompletionItem(string Insert, string Label, string Kind, int? Count = null);
