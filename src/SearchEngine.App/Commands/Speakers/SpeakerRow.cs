using System.Text.Json;
using SearchEngine.Analysis;
using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>One person as the index knows them.</summary>
/// <param name="Name">As shown.</param>
/// <param name="Spellings">As indexed, the most quoted first.</param>
internal sealed record SpeakerRow(string Name, int Quotes, IReadOnlyList<string> Spellings)
{
    public IEnumerable<string> OtherSpellings => Spellings.Where(s => s != Name);

    public IEnumerable<string> AllNames => OtherSpellings.Prepend(Name);

    /// <summary>The most quoted first.</summary>
    public static IReadOnlyList<SpeakerRow> All(IArticleIndex index) =>
    [
        .. from name in index.SpeakersAsIndexed()
           where name.Value is not null
           group name by index.Speakers.Shown(name.Value!) into person
           let row = new SpeakerRow(person.Key, person.Sum(n => n.Count), [.. person.OrderByDescending(n => n.Count).Select(n => n.Value!)])
           orderby row.Quotes descending, row.Name
           select row,
    ];

    /// <summary>Case and accents aside.</summary>
    public static bool AreAlike(string a, string b) => FoldingFilter.FoldText(a).Equals(FoldingFilter.FoldText(b), StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether one of the names holds each of the words.</summary>
    public bool Holds(IEnumerable<string> words)
        => AllNames.Any(name => FoldingFilter.FoldText(name) is var folded && words.All(word => folded.Contains(FoldingFilter.FoldText(word), StringComparison.OrdinalIgnoreCase)));

    /// <param name="reasons">Why the program joined the spellings; null leaves them out.</param>
    public void WriteProperties(Utf8JsonWriter json, IEnumerable<string>? reasons = null)
    {
        json.Text("speaker", Name);
        json.WriteNumber("quotes", Quotes);
        json.Texts("spellings", Spellings);
        if (reasons is not null) json.Texts("reasons", reasons);
    }
}
