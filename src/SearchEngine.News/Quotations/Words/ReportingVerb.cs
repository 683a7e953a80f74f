namespace SearchEngine.News;

/// <summary>A verb of speech as the list has it.</summary>
/// <param name="Lemma">Its base form.</param>
/// <param name="Particle">The word that must follow it ("out" of "point out"), null for none.</param>
internal sealed record ReportingVerb(string Lemma, string? Particle, VerbFrames Frames);
