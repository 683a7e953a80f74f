using SearchEngine.Model;

namespace SearchEngine.News;

/// <summary>
/// Finds which indexed names are one speaker. It merges on its own only what is near certain: the same words in another
/// dress (case, accents, hyphens, titles, articles), the same words transliterated otherwise, the same name with and
/// without its middle part or in the other order when nobody else could be meant. Everything weaker is proposed.
/// <para>
/// A surname alone never joins a full name: which Smith an article means is known to that article only, and where it
/// says so the extractor has already given the full name. Sharing a surname is no reason for anything.
/// </para>
/// Names meet only inside buckets with an equal key, so that the work grows with the number of names.
/// </summary>
public static class SpeakerMatcher
{
    /// <param name="names">Distinct names with how many quotations each has; a null name is passed over.</param>
    public static SpeakerMatches Match(IReadOnlyList<FacetValue> names)
    {
        var read = new List<SpeakerName>(names.Count);
        foreach (var name in names)
            if (name.Value is { } written && SpeakerNameReader.Read(written, name.Count) is { } speaker) read.Add(speaker);
        var families = new SpeakerFamilies(read);
        var joined = new SpeakerUnion(read);
        new SameSpelling(families, joined).Run(read);
        new SameMiddle(families, joined).Run(read);
        new SameOrder(joined).Run(read);
        var groups = joined.Groups();
        return new SpeakerMatches(groups, new SpeakerProposals(families, joined).Run(read));
    }
}
