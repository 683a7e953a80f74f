namespace SearchEngine.News;

/// <summary>All that the lists know of one word.</summary>
/// <param name="Verb">The verb of speech that it may be a form of, without particle; null for none.</param>
/// <param name="Phrasal">Verbs with a particle that it may be a form of.</param>
internal sealed record WordEntry(WordTraits Traits, ReportingVerb? Verb, ReportingVerb[] Phrasal)
{
    public static WordEntry Unknown { get; } = new(WordTraits.None, null, []);

    public WordEntry With(WordTraits more) => this with { Traits = Traits | more };
}
