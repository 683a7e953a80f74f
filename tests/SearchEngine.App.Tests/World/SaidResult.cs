namespace SearchEngine.App.Tests;

/// <summary>What a command left behind; in <paramref name="Error"/> the world's folder stands as "~".</summary>
internal sealed record SaidResult(int Code, string Output, string Error);
