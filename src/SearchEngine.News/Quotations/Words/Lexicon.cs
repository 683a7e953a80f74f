using System.Collections.Frozen;
using SearchEngine.Analysis;

namespace SearchEngine.News;

/// <summary>
/// What is known of words: grammar, verbs of speech, titles, roles, given names, places. The lists are text files beside
/// this one, read once; a lookup takes the word as it stands in the text, case and accents aside, and allocates nothing.
/// </summary>
internal static class Lexicon
{
    private static readonly char[] Folds = LatinFolds();

    private static readonly WordTable<WordEntry> Entries = new(Load(), WordEntry.Unknown);

    /// <summary>Role that a title abbreviates ("Sen." is senator), by the title as the list has it, lower case.</summary>
    private static readonly FrozenDictionary<string, string> TitleRoles = WordList.Read("titles")
        .Where(l => l.Length > 1 && l[1].Length > 1)
        .DistinctBy(l => l[0].ToLowerInvariant())
        .ToFrozenDictionary(l => l[0].ToLowerInvariant(), l => l[1]);

    public static WordEntry Find(ReadOnlySpan<char> word)
    {
        char[] folds = Folds;
        ulong hash = WordHash.Seed;
        foreach (char c in word) hash = WordHash.Add(hash, c < folds.Length ? folds[c] : FoldRare(c));
        return Find(hash);
    }

    /// <param name="hash">Of the word's letters in lower case, which have no accents.</param>
    public static WordEntry Find(ulong hash) => Entries.Find(hash);

    /// <summary>The role behind a title, lower case; the title itself without its full stop when it stands for no other word.</summary>
    public static string RoleOf(string title)
    {
        string key = title.ToLowerInvariant();
        return TitleRoles.GetValueOrDefault(key, key.TrimEnd('.'));
    }

    private static string Fold(string word) => string.Create(word.Length, word, static (key, word) =>
    {
        for (int i = 0; i < word.Length; i++) key[i] = word[i] < Folds.Length ? Folds[word[i]] : FoldRare(word[i]);
    });

    private static char FoldRare(char c) => c is '\u2019' or '\u2018' ? '\'' : char.ToLowerInvariant(c);

    /// <summary>Latin letters with accents to those without, up to the end of Latin Extended-B.</summary>
    private static char[] LatinFolds()
    {
        var folds = new char[0x250];
        for (int c = 0; c < folds.Length; c++)
        {
            string letter = ((char)c).ToString();
            folds[c] = char.ToLowerInvariant(char.IsLetter((char)c) ? FoldingFilter.FoldText(letter)[0] : (char)c);
        }
        return folds;
    }

    private static Dictionary<string, WordEntry> Load()
    {
        var entries = new Dictionary<string, WordEntry>();
        AddFunctionWords(entries);
        AddVerbs(entries);
        AddRoles(entries);
        AddTitles(entries);
        AddNames(entries);
        AddPlaces(entries);
        return Shared(entries);
    }

    /// <summary>Words of which the same is known have one entry, so that the few there are stay at hand.</summary>
    private static Dictionary<string, WordEntry> Shared(Dictionary<string, WordEntry> entries)
    {
        var distinct = new Dictionary<WordEntry, WordEntry>();
        foreach (var (word, entry) in entries)
            if (!distinct.TryAdd(entry, entry)) entries[word] = distinct[entry];
        return entries;
    }

    private static void Add(Dictionary<string, WordEntry> entries, string word, WordTraits traits)
    {
        string folded = Fold(word);
        entries[folded] = entries.GetValueOrDefault(folded, WordEntry.Unknown).With(traits);
    }

    private static void AddFunctionWords(Dictionary<string, WordEntry> entries)
    {
        foreach (string[] line in WordList.Read("function-words"))
            foreach (string kind in line.AsSpan(1))
                Add(entries, line[0], Enum.Parse<WordTraits>(kind, ignoreCase: true));
    }

    private static void AddVerbs(Dictionary<string, WordEntry> entries)
    {
        foreach (string[] line in WordList.Read("common-verbs"))
            foreach (var (form, trait) in Inflections.Of(line[0]))
                Add(entries, form, trait);
        foreach (string[] line in WordList.Read("reporting-verbs"))
            AddReportingVerb(entries, line);
        foreach (string[] line in WordList.Read("reporting-nouns"))
            Add(entries, line[0], WordTraits.ReportingNoun);
    }

    private static void AddReportingVerb(Dictionary<string, WordEntry> entries, string[] line)
    {
        string? particle = line.Length > 1 && line[1][0] == '+' ? line[1][1..] : null;
        var frames = VerbFrames.None;
        foreach (string frame in line.AsSpan(particle is null ? 1 : 2)) frames |= Enum.Parse<VerbFrames>(frame, ignoreCase: true);
        var verb = new ReportingVerb(line[0].Split('/')[0], particle, frames);
        foreach (var (form, trait) in Inflections.Of(line[0]))
        {
            Add(entries, form, trait | WordTraits.Reporting);
            var entry = entries[form];
            entries[form] = particle is null
                ? entry with { Verb = entry.Verb is null ? verb : entry.Verb with { Frames = entry.Verb.Frames | frames } }
                : entry with { Phrasal = [.. entry.Phrasal, verb] };
        }
    }

    private static void AddRoles(Dictionary<string, WordEntry> entries)
    {
        foreach (string[] line in WordList.Read("roles"))
            foreach (string kind in line.AsSpan(1))
            {
                Add(entries, line[0], RoleTrait(kind));
                if (kind == "person") Add(entries, Plural(line[0]), WordTraits.PeopleRole);
                else if (kind is "body" or "document") Add(entries, Plural(line[0]), RoleTrait(kind));
            }
    }

    private static WordTraits RoleTrait(string kind) => kind switch
    {
        "person" => WordTraits.PersonRole,
        "people" => WordTraits.PeopleRole,
        "body" => WordTraits.Body,
        _ => WordTraits.Document,
    };

    private static string Plural(string noun)
        => noun.EndsWith("man", StringComparison.Ordinal) ? noun[..^2] + "en" : Inflections.ThirdPerson(noun);

    private static void AddTitles(Dictionary<string, WordEntry> entries)
    {
        foreach (string[] line in WordList.Read("titles"))
            Add(entries, line[0], WordTraits.Title | (line.Length < 2 ? WordTraits.None : line[1] switch
            {
                "m" => WordTraits.Male,
                "f" => WordTraits.Female,
                _ => WordTraits.None,
            }));
    }

    private static void AddNames(Dictionary<string, WordEntry> entries)
    {
        foreach (string[] line in WordList.Read("given-names"))
            Add(entries, line[0], line[1] switch { "m" => WordTraits.Male, "f" => WordTraits.Female, _ => WordTraits.EitherGender });
    }

    private static void AddPlaces(Dictionary<string, WordEntry> entries)
    {
        foreach (string[] line in WordList.Read("places"))
        {
            Add(entries, line[0], WordTraits.Place);
            foreach (string demonym in line.AsSpan(1))
            {
                Add(entries, demonym, WordTraits.Demonym);
                Add(entries, demonym + "s", WordTraits.Demonym);
            }
        }
    }
}
