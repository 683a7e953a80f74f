namespace SearchEngine.News;

/// <summary>What the matcher makes of all names: those that it would merge on its own, and pairs that a person should look at.</summary>
/// <param name="Groups">Each of two spellings or more; a spelling is in one group at most.</param>
/// <param name="Proposals">The most quoted speakers first.</param>
public sealed record SpeakerMatches(IReadOnlyList<SpeakerGroup> Groups, IReadOnlyList<SpeakerProposal> Proposals)
{
    public static SpeakerMatches None { get; } = new([], []);
}
