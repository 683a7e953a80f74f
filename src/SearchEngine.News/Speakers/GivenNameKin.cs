using System.Collections.Frozen;

namespace SearchEngine.News;

/// <summary>Given names that may stand for each other: short forms, and one name in several languages. Reason to ask, never to join.</summary>
internal static class GivenNameKin
{
    private static readonly FrozenDictionary<string, string[]> Full = WordList.Read("nicknames")
        .SelectMany(line => line, (line, name) => (Name: name.ToLowerInvariant(), Full: line[0].ToLowerInvariant()))
        .GroupBy(p => p.Name, p => p.Full).ToFrozenDictionary(g => g.Key, g => g.Distinct().ToArray());

    /// <summary>The full names that a name may stand for, itself among them when it is one; empty for a name that is in no list.</summary>
    public static string[] FullNames(string name) => Full.GetValueOrDefault(name, []);

    public static bool AreKin(string a, string b) => FullNames(a).Intersect(FullNames(b)).Any();
}
