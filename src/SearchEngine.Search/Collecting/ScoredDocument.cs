namespace SearchEngine.Search;

/// <summary>A hit.</summary>
/// <param name="Document">Its id in the whole index.</param>
/// <param name="Score">Its score; 0 where no scores were asked for.</param>
/// <param name="Key">What it was sorted by, when not by score.</param>
public readonly record struct ScoredDocument(int Document, float Score, int Key = 0);
