using System.Collections.Frozen;

namespace SearchEngine.News;

/// <summary>Whether one word for a person may stand for someone known by another: the lawmaker for a senator.</summary>
internal static class RoleSynonyms
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> StandsFor = WordList.Read("role-synonyms")
        .ToFrozenDictionary(line => line[0], line => line.Skip(1).ToFrozenSet());

    /// <param name="word">Lower case.</param>
    public static bool Share(string word, HashSet<string> roles)
        => StandsFor.TryGetValue(word, out var others) && roles.Overlaps(others);
}
