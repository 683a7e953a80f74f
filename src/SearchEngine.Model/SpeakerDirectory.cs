using System.Collections.Frozen;

namespace SearchEngine.Model;

/// <summary>
/// Which indexed names are one person, and what that person is called. Immutable; a name that is in no group stands for itself.
/// </summary>
public sealed class SpeakerDirectory
{
    private readonly FrozenDictionary<string, string> _shown;
    private readonly FrozenDictionary<string, IReadOnlyList<string>> _spellings;

    /// <param name="groups">Shown name to every indexed spelling of it; a spelling belongs to one group.</param>
    public SpeakerDirectory(IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> groups)
    {
        _spellings = groups.ToFrozenDictionary(g => g.Key, g => g.Value, StringComparer.Ordinal);
        _shown = _spellings.SelectMany(g => g.Value, (g, spelling) => (spelling, shown: g.Key))
            .ToFrozenDictionary(p => p.spelling, p => p.shown, StringComparer.Ordinal);
    }

    public static SpeakerDirectory Empty { get; } = new([]);

    /// <summary>Shown name to its spellings.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Groups => _spellings;

    /// <summary>The name to show for an indexed one.</summary>
    public string Shown(string indexedName) => _shown.GetValueOrDefault(indexedName, indexedName);

    /// <summary>Every indexed name that is shown under this one.</summary>
    public IReadOnlyList<string> Spellings(string shownName)
        => _spellings.TryGetValue(shownName, out var list) ? list : [shownName];
}
