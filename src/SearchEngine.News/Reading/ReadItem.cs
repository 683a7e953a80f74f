using SearchEngine.Model;

namespace SearchEngine.News;

/// <summary>One step through a file: an article still to be extracted, or a problem. Exactly one of the two is set.</summary>
public readonly record struct ReadItem(RawItem? Raw, SourceProblem? Problem)
{
    /// <summary>The problem is only that there is nothing to read: the place was understood, and no article is in it.</summary>
    public bool HoldsNoArticle { get; private init; }

    public static implicit operator ReadItem(RawItem raw) => new(raw, null);

    internal static ReadItem Failed(string? item, string reason) => new(null, new SourceProblem(item, reason));

    internal static ReadItem Nothing(string? item, string reason) => Failed(item, reason) with { HoldsNoArticle = true };
}
