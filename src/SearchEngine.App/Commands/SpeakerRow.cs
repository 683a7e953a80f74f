using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>One person as the index knows them.</summary>
internal sealed record SpeakerRow(string Name, int Quotes, IReadOnlyList<string> Spellings)
{
    public IEnumerable<string> OtherSpellings => Spellings.Where(s => s != Name);

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
}
