namespace SearchEngine.News;

/// <summary>Words that report speech, and who is their subject. Tokens [First, Last].</summary>
/// <param name="GroupFirst">First token of the whole group with its subject where that stands before it, else <paramref name="First"/>.</param>
/// <param name="GroupLast">Last token of the whole group with its subject where that stands behind it, else <paramref name="Last"/>.</param>
/// <param name="Subject">Who speaks; <see cref="Phrase.None"/> when the sentence does not say.</param>
/// <param name="Embedded">The cue stands in a clause inside another: "who said", "what she called".</param>
/// <param name="Inherited">The subject is not beside the cue but belongs to an earlier verb of the sentence.</param>
internal readonly record struct Cue(CueKind Kind, int First, int Last, int GroupFirst, int GroupLast, VerbFrames Frames, Phrase Subject, bool Inherited, bool Embedded = false)
{
    public bool Has(VerbFrames frame) => (Frames & frame) != 0;
}
