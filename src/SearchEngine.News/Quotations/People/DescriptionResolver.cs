namespace SearchEngine.News;

/// <summary>
/// Finds whom a description means: "the foreign minister" is the nearest one who was given that office, "the agency" an
/// organisation with that word in its name or else the one in the foreground. What an article brings in with "a" is new.
/// </summary>
internal sealed class DescriptionResolver(Passage passage, PhraseIndex phrases, Cast cast, Salience salience)
{
    /// <summary>Bodies that an article need not name: each is the only one of its kind.</summary>
    private static readonly HashSet<string> NamesItself =
    [
        "police", "staff", "personnel", "public", "government", "court", "army", "military", "navy", "parliament", "congress", "senate", "house", "cabinet", "church",
        "city", "town", "country", "nation", "state", "province", "county", "left", "right", "majority", "opposition", "prosecution", "defence", "defense", "judiciary", "jury", "crowd", "audience",
    ];

    /// <summary>Words for a body that say nothing of its kind.</summary>
    private static readonly HashSet<string> AnyBody = ["company", "firm", "group", "organisation", "organization", "agency", "body", "association", "institution", "authority", "team", "club"];

    /// <summary>Offices that somebody of another trade does not hold.</summary>
    private static readonly HashSet<string> Offices =
    [
        "president", "minister", "premier", "chancellor", "governor", "mayor", "senator", "ambassador", "sheriff", "king", "queen", "prince", "princess", "emperor", "sultan", "pope", "cardinal", "archbishop", "bishop",
        "ayatollah", "rabbi", "imam", "judge", "magistrate", "coroner", "referee",
    ];

    private const int SentencesBack = 3;
    private const int SentencesAhead = 4;
    private const int FarthestPenalty = -300;

    public Entity? Resolve(Phrase phrase, int number)
    {
        string head = passage.WordAt(phrase.Head).ToString().ToLowerInvariant();
        if (IsNew(phrase) || (phrase.Kind == PhraseKind.Body && !IsDefinite(phrase))) return null;
        return ByOffice(phrase, number, head)
            ?? (IsDefinite(phrase) && !IsOwned(phrase) && !NamesItself.Contains(head) ? AheadByOffice(phrase, number, head) ?? InForeground(phrase, number, head) : null);
    }

    /// <summary>Whom a description outside attributions means, when its office says so: it keeps someone in the foreground.</summary>
    public Entity? ByOfficeOf(int number)
    {
        var phrase = phrases[number];
        return phrase.Kind == PhraseKind.PersonDescription && IsDefinite(phrase) ? ByOffice(phrase, number, passage.WordAt(phrase.Head).ToString().ToLowerInvariant()) : null;
    }

    /// <summary>What an article brings in with "a" was not there before.</summary>
    public bool IsNew(Phrase phrase)
        => passage.WordAt(phrase.First) is "a" or "an" or "A" or "An" or "another" or "Another" or "one" or "One" or "some" or "Some" or "any" or "every";

    /// <summary>"the minister", "Iran's foreign minister"; "Smith's partner" may be anyone.</summary>
    private bool IsDefinite(Phrase phrase)
        => passage.WordAt(phrase.First) is "the" or "The" or "this" or "This" or "that" or "That"
            || (passage.Tokens[phrase.First].Is(WordTraits.Place) && phrase.First < phrase.Head && passage.Tokens[phrase.First + 1].Kind == TokenKind.Possessive);

    /// <summary>"the club's press officer" is somebody of the club's: not whoever the last sentences are about, nor one with a like office.</summary>
    private bool IsOwned(Phrase phrase)
    {
        for (int i = phrase.First + 1; i < phrase.Head; i++)
            if (passage.Tokens[i].Kind == TokenKind.Possessive && (passage.Tokens[i - 1].IsLower || (phrase.Kind == PhraseKind.PersonDescription && !passage.Tokens[i - 1].Is(WordTraits.Place)))) return true;
        return false;
    }

    private Entity? ByOffice(Phrase phrase, int number, string head)
    {
        Entity? best = null;
        int bestScore = int.MinValue;
        bool owned = IsOwned(phrase);
        for (int p = number - 1; p >= 0; p--)
        {
            if (cast.Of(p) is not { } candidate || !Agrees(phrase, candidate) || !IsCalled(candidate, head, out bool exactly) || (owned && !exactly)) continue;
            int distance = passage.SentenceOf(phrase.First) - passage.SentenceOf(phrases[p].First);
            int score = Math.Max(salience.Of(p, distance), FarthestPenalty) + (100 * SharedWords(phrase, candidate)) + (exactly ? 60 : 0) - (passage.IsQuoted(phrases[p].First) ? 50 : 0);
            if (score > bestScore) (best, bestScore) = (candidate, score);
        }
        return best;
    }

    /// <summary>"The mayor of Harwick resigned", and "Mayor Lee" in the next sentences: whom a first sentence describes the second names.</summary>
    private Entity? AheadByOffice(Phrase phrase, int number, string head)
    {
        if (phrase.Kind != PhraseKind.PersonDescription) return null;
        int sentence = passage.SentenceOf(phrase.First);
        for (int p = number + 1; p < phrases.Count && passage.SentenceOf(phrases[p].First) <= sentence + SentencesAhead; p++)
            if (phrases[p].HasName && !passage.IsQuoted(phrases[p].First) && cast.Of(p) is { IsPerson: true } named && Agrees(phrase, named) && named.Roles.Contains(head) && HoldsOffice(p, head)) return named;
        return null;
    }

    /// <summary>The office stands right there, before the name.</summary>
    private bool HoldsOffice(int p, string head)
    {
        for (int i = phrases[p].First; i < phrases[p].NameFirst; i++)
            if (passage.IsWord(i, head) || Lexicon.RoleOf(passage.WordAt(i).ToString()) == head) return true;
        return false;
    }

    /// <summary>Nobody was given that office: whoever the last sentences are about, unless the article speaks of a nameless one.</summary>
    private Entity? InForeground(Phrase phrase, int number, string head)
    {
        Entity? best = null;
        int bestScore = int.MinValue;
        for (int p = number - 1; p >= 0; p--)
        {
            int distance = passage.SentenceOf(phrase.First) - passage.SentenceOf(phrases[p].First);
            if (!phrases[p].HasName && IsNew(phrases[p]) && passage.IsWord(phrases[p].Head, head)) return null;
            if (distance > SentencesBack || cast.Of(p) is not { IsNameless: false } candidate || passage.IsQuoted(phrases[p].First) || !Agrees(phrase, candidate) || IsOtherBody(candidate, head) || HoldsOtherOffice(candidate, head)) continue;
            int score = salience.Of(p, distance);
            if (score > bestScore) (best, bestScore) = (candidate, score);
        }
        return best;
    }

    private static bool Agrees(Phrase phrase, Entity candidate)
    {
        bool body = phrase.Kind == PhraseKind.Body;
        if (candidate.Kind == PhraseKind.Place || candidate.Kind == PhraseKind.People) return false;
        if (body && candidate.IsPerson && candidate.Mentions < 2) return false;
        if (body ? candidate.IsPerson && !candidate.MayBeThing : !candidate.IsPerson) return false;
        return phrase.Gender is not (Gender.Male or Gender.Female) || candidate.Gender is not (Gender.Male or Gender.Female) || phrase.Gender == candidate.Gender;
    }

    /// <summary>"the bank" is no party; "the group" may be.</summary>
    private static bool IsOtherBody(Entity candidate, string head)
        => candidate.Kind == PhraseKind.Organisation && !AnyBody.Contains(head) && !candidate.Name[^1].Equals(head, StringComparison.OrdinalIgnoreCase)
            && (Lexicon.Find(candidate.Name[^1]).Traits & (WordTraits.Body | WordTraits.Party)) != 0;

    /// <summary>"the archbishop" is nobody who was brought in as a union's chairwoman; "the official" may be.</summary>
    private static bool HoldsOtherOffice(Entity candidate, string head)
        => Offices.Contains(head) && candidate.Roles.Any(role => (Lexicon.Find(role).Traits & WordTraits.PersonRole) != 0);

    private static bool IsCalled(Entity candidate, string head, out bool exactly)
    {
        exactly = candidate.Roles.Contains(head);
        if (candidate.IsNameless) return exactly;
        exactly |= candidate.Name[^1].Equals(head, StringComparison.OrdinalIgnoreCase) || candidate.Name[0].Equals(head, StringComparison.OrdinalIgnoreCase);
        return exactly || RoleSynonyms.Share(head, candidate.Roles);
    }

    private int SharedWords(Phrase phrase, Entity candidate)
    {
        int shared = 0;
        for (int i = phrase.First; i < phrase.Head; i++)
            if (passage.Tokens[i].IsWord && !passage.Tokens[i].Is(WordTraits.Determiner) && candidate.Roles.Contains(passage.WordAt(i).ToString())) shared++;
        return shared;
    }
}
