using System.Text.Json;
using SearchEngine.Model;
using SearchEngine.News;

namespace SearchEngine.App;

/// <summary>Where the commands decide about speakers: names as typed are found in the index, entries go into the ledger, and what came of it is told.</summary>
internal sealed class SpeakerDesk : IDisposable
{
    public const string NameArgument = "SPEAKER";
    public const string OthersArgument = "OTHER";
    public const string SpellingsArgument = "SPELLING";
    public const string ShownArgument = "SHOWN";

    private const int Suggestions = 3;

    private readonly CommandContext _context;
    private readonly OutputFormat _format;
    private readonly IArticleIndex _index;
    private readonly SpeakerBook _book;

    public SpeakerDesk(CommandContext context, string? indexOption, OutputFormat format)
    {
        (_context, _format) = (context, format);
        _index = IndexOpening.ForReading(indexOption, context);
        _book = SpeakerNames.Learn(_index, context);
    }

    public void Dispose() => _index.Dispose();

    /// <summary>A known name for one as typed: the same, or the only one that differs in case and accents alone.</summary>
    /// <exception cref="UsageException">Nobody is called so; the message names who is called nearly so.</exception>
    public string Find(string typed)
    {
        var people = SpeakerRow.All(_index);
        if (people.Any(p => p.AllNames.Contains(typed, StringComparer.Ordinal))) return typed;
        if (people.SelectMany(p => p.AllNames).Where(name => SpeakerRow.AreAlike(name, typed)).Take(2).ToList() is [var only]) return only;
        string[] words = typed.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var similar = people.Where(p => p.Holds(words)).Concat(people.Where(p => p.Holds(words[^1..]))).Distinct().Take(Suggestions).Select(p => $"'{p.Name}'").ToList();
        throw new UsageException($"nobody is quoted as '{typed}'" + (similar.Count > 0 ? $"; similar: {string.Join(", ", similar)}" : ""));
    }

    public bool AreOne(string a, string b) => _index.Speakers.Shown(a) == _index.Speakers.Shown(b);

    public bool IsProposed(string a, string b)
        => _book.Proposals(_index).Any(p => (AreOne(p.Name, a) && AreOne(p.Other, b)) || (AreOne(p.Name, b) && AreOne(p.Other, a)));

    public bool IsShownAs(string name, string shown) => _index.Speakers.Shown(name) == shown;

    public ExitCode NothingToDo(string why)
    {
        _context.Tell($"said: nothing to do: {why}");
        return ExitCode.Incomplete;
    }

    /// <summary>Writes the entries into the ledger and tells how the speakers stand now.</summary>
    public ExitCode Decide(params IReadOnlyList<LedgerEntry> entries)
    {
        try
        {
            foreach (var entry in entries) _book.Add(_index, entry);
        }
        catch (ArgumentException e)
        {
            throw new UsageException(e.Message.Split(" (Parameter")[0]);
        }

        Print(entries, "decided");
        _context.Tell($"said: written to {SpeakerNames.LedgerPath(_context)}; take it back with: said speakers undo");
        return ExitCode.Done;
    }

    /// <summary>Takes entries out of the ledger and tells how the speakers stand now.</summary>
    public ExitCode TakeBack(IReadOnlyList<KeyValuePair<int, LedgerEntry>> entries)
    {
        foreach (var (line, _) in entries.OrderByDescending(e => e.Key)) _book.TakeBack(_index, line);
        Print([.. entries.Select(e => e.Value)], "undone");
        return ExitCode.Done;
    }

    private void Print(IReadOnlyList<LedgerEntry> entries, string what)
    {
        var names = entries.SelectMany(e => new[] { e.Name, e.Other }).Select(_index.Speakers.Shown).ToHashSet(StringComparer.Ordinal);
        var people = SpeakerRow.All(_index).Where(p => names.Contains(p.Name) || p.Spellings.Any(names.Contains)).ToList();
        if (_format == OutputFormat.Json) JsonText.WriteLine(_context.Output, json => Write(json, entries, what, people));
        else foreach (var line in entries.Select(e => $"{what}: {e}").Concat(people.Select(Told))) _context.Output.WriteLine(CleanText.Of(line));
    }

    private static string Told(SpeakerRow person)
        => $"{person.Name}: {person.Quotes:N0} quotation{(person.Quotes == 1 ? "" : "s")}" + (person.OtherSpellings.Any() ? $", also as {string.Join(", ", person.OtherSpellings)}" : "");

    private static void Write(Utf8JsonWriter json, IReadOnlyList<LedgerEntry> entries, string what, List<SpeakerRow> people)
    {
        json.WriteStartObject();
        json.Texts(what, entries.Select(e => e.ToString()));
        json.WritePropertyName("speakers");
        JsonList.WriteArray(json, people, (j, person) => person.WriteProperties(j));
        json.WriteEndObject();
    }
}
