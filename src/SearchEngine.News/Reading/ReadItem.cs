using SearchEngine.Model;

namespace SearchEngine.News;

/// <summary>One step through a file: an article still to be extracted, or a problem. Exactly one of the two is set.</summary>
public readonly record struct ReadItem(RawItem? Raw, SourceProblem? Problem);
