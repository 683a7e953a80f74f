namespace SearchEngine.News;

/// <summary>How many different people the index knows by each surname: what is near certain for a rare name is not for Smith or Khan.</summary>
internal sealed class SpeakerFamilies
{
    /// <summary>With more given names than this a surname is common.</summary>
    private const int Common = 8;

    private readonly Dictionary<string, HashSet<string>> _givenNames = new(StringComparer.Ordinal);

    public SpeakerFamilies(List<SpeakerName> names)
    {
        foreach (var name in names)
        {
            if (!name.IsFull) continue;
            if (!_givenNames.TryGetValue(name.Last, out var given)) _givenNames[name.Last] = given = new HashSet<string>(StringComparer.Ordinal);
            if (given.Count <= Common) given.Add(name.First);
        }
    }

    /// <summary>Whether each of the two surnames has somebody else too: then neither is a misspelling.</summary>
    public bool AreBothKnown(SpeakerName a, SpeakerName b) => Bearers(a) > 1 && Bearers(b) > 1;

    public bool IsCommon(SpeakerName name) => Bearers(name) > Common;

    private int Bearers(SpeakerName name) => _givenNames.TryGetValue(name.Last, out var given) ? given.Count : 0;
}
