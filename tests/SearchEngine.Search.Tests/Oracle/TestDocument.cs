namespace SearchEngine.Search.Tests;

/// <param name="Words">Words of each text field.</param>
internal sealed record TestDocument(string[][] Words, string? Outlet, int? Day, bool Deleted);
