using System.Collections.Frozen;

namespace SearchEngine.News;

/// <summary>
/// Quotations in languages other than English, of which only direct ones are read: what stands between marks or behind a
/// dialogue's dash, and who said it, by the words around it. A tongue is what one language has around a quotation; the
/// words are a list, the rules are the same for all.
/// </summary>
internal sealed class Tongue
{
    private static readonly FrozenDictionary<string, Tongue> All = new[] { "es", "fr", "de" }.ToFrozenDictionary(code => code, code => new Tongue(code));

    private readonly FrozenDictionary<string, string[]> _kindsOf;
    private readonly string[] _endings;
    private readonly string[] _titles;

    private Tongue(string code)
    {
        var lines = WordList.Read("tongue-" + code).ToList();
        _kindsOf = lines.SelectMany(line => line.Skip(1), (line, word) => (Kind: line[0], Word: word)).GroupBy(p => p.Word, p => p.Kind)
            .ToFrozenDictionary(g => g.Key, g => g.Distinct().ToArray());
        _endings = [.. lines.Where(l => l[0] == "ending").SelectMany(l => l.Skip(1))];
        _titles = [.. lines.Where(l => l[0] == "title").SelectMany(l => l.Skip(1))];
        HasCapitalNouns = lines.Exists(l => l[0] == "nouns");
    }

    /// <summary>Every noun has a capital, so that one alone is no name.</summary>
    public bool HasCapitalNouns { get; }

    /// <returns>Null for English, and for languages that are not known here.</returns>
    public static Tongue? Of(string? language) => language is null ? null : All.GetValueOrDefault(language);

    /// <param name="word">In small letters with straight apostrophes.</param>
    public bool Is(string kind, string word) => _kindsOf.TryGetValue(word, out string[]? kinds) && kinds.Contains(kind);

    /// <summary>A verb that is in no list: right behind a quotation its ending tells.</summary>
    public bool HasVerbEnding(string word) => word.Length > 3 && Array.Exists(_endings, e => word.EndsWith(e, StringComparison.Ordinal));

    /// <summary>"Umweltministerin": an office that stands before a name and is none, however it is compounded.</summary>
    public bool IsTitle(string word) => Array.Exists(_titles, t => word.EndsWith(t, StringComparison.Ordinal));

    public Gender GenderOfArticle(string word) => Is("male", word) ? Gender.Male : Is("female", word) ? Gender.Female : Gender.Unknown;

    public bool IsArticle(string word) => Is("male", word) || Is("female", word) || Is("other", word);
}
