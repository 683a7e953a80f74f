using SearchEngine.Model;

namespace SearchEngine.News;

/// <summary>One step through a file: an article still to be extracted, or a problem. Exactly one of the two is set.</summary>
public readonly record struct ReadItem(RawItem? Raw, SourceProblem? Problem)
{
    public static implicit operator ReadItem(RawItem raw) => new(raw, null);

    internal static ReadItem Failed(string? item, string reason) => new(null, new SourceProblem(item, reason));
}
