namespace SearchEngine.App;

/// <summary>The keys of one place.</summary>
internal sealed record KeySection(string Name, IReadOnlyList<(string Key, string Does)> Keys);
