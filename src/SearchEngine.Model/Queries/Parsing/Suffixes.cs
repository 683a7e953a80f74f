namespace SearchEngine.Model;

/// <summary>What stands behind a value: "~…" and "^…".</summary>
internal readonly record struct Suffixes(QueryToken? Tilde, QueryToken? Caret);
