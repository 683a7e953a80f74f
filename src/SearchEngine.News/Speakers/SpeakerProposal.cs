namespace SearchEngine.News;

/// <summary>Two names that may be one speaker, for a person to decide.</summary>
/// <param name="Name">The more frequent one; the shown name when it stands for a group.</param>
/// <param name="Other">The other; the shown name when it stands for a group.</param>
/// <param name="Reason">Why they may be one, in words.</param>
/// <param name="Count">How many quotations the two have together.</param>
public sealed record SpeakerProposal(string Name, string Other, string Reason, int Count);
