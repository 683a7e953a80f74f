using SearchEngine.Model;

namespace SearchEngine.News;

/// <summary>
/// Decides who a quotation's speaker is, in the order of the text: a name by itself, a description by the office or trade
/// it tells, a pronoun by gender, number and nearness among those named before, a quotation without a cue by the one it
/// follows. Names inside quotations are no candidates: the speaker is whom the reporter tells of.
/// </summary>
internal sealed class SpeakerResolver(Passage passage, PhraseIndex phrases, Cast cast)
{
    private const int SentencesBack = 8;
    private readonly Dictionary<Draft, Speaker> _speakers = [];
    private readonly HashSet<int> _speaking = [];

    public Speaker Resolve(Draft draft)
    {
        var speaker = draft.Cue is { } cue ? OfPhrase(cue.Subject) : Standalone(draft);
        _speakers[draft] = speaker;
        return speaker;
    }

    private Speaker Standalone(Draft draft)
    {
        if (draft.Topic is { IsNone: false } topic && OfPhrase(topic) is { Entity: { IsPerson: true } entity })
            return new Speaker(entity, Phrase.None, Attribution.Resolved);
        if (draft.Follows is { } before && IsNear(before, draft) && _speakers.TryGetValue(before, out var inherited) && inherited.Attribution != Attribution.None)
            return inherited with { Phrase = Phrase.None, Attribution = inherited.Entity is null ? inherited.Attribution : Attribution.Resolved };
        return Speaker.Unknown;
    }

    private bool IsNear(Draft before, Draft draft)
        => passage.Sentences[passage.SentenceOf(draft.First)].Paragraph - passage.Sentences[passage.SentenceOf(before.Last)].Paragraph <= 1;

    private Speaker OfPhrase(Phrase phrase)
    {
        if (phrase.IsNone) return Speaker.Unknown;
        int number = phrases.FirstFrom(phrase.First);
        if (cast.Of(number) is { } named) return Mention(number, named, phrase.HasName ? Attribution.Named : Attribution.Resolved);
        var entity = phrase.Kind switch
        {
            PhraseKind.Pronoun => Antecedent(phrase, number),
            PhraseKind.PersonDescription or PhraseKind.Body => Described(phrase, number),
            _ => null,
        };
        return entity is null ? new Speaker(null, phrase, phrase.Kind == PhraseKind.Pronoun ? Attribution.None : Attribution.Unnamed) : Mention(number, entity, Attribution.Resolved);
    }

    private Speaker Mention(int number, Entity entity, Attribution attribution)
    {
        cast.Assign(number, entity);
        _speaking.Add(number);
        return new Speaker(entity, phrases[number], attribution);
    }

    private Entity? Antecedent(Phrase pronoun, int number)
    {
        Entity? best = null;
        int bestScore = int.MinValue, sentence = passage.SentenceOf(pronoun.First);
        for (int p = number - 1; p >= 0; p--)
        {
            int distance = sentence - passage.SentenceOf(phrases[p].First);
            if (distance > SentencesBack) break;
            if (cast.Of(p) is not { } candidate || passage.IsQuoted(phrases[p].First) || !Fits(pronoun, candidate)) continue;
            int score = Salience(p, distance) + (pronoun.Gender != Gender.Unknown && pronoun.Gender == candidate.Gender ? 25 : 0);
            if (score > bestScore) (best, bestScore) = (candidate, score);
        }
        return best;
    }

    private static bool Fits(Phrase pronoun, Entity candidate)
    {
        if (pronoun.Plural) return candidate.Kind == PhraseKind.Organisation;
        if (pronoun.Gender == Gender.Neuter) return !candidate.IsPerson || candidate.Kind == PhraseKind.Name;
        if (!candidate.IsPerson) return false;
        return candidate.Gender == Gender.Unknown || pronoun.Gender == Gender.Unknown || candidate.Gender == pronoun.Gender;
    }

    /// <summary>Near beats far, a speaker or a subject beats one who is merely mentioned.</summary>
    private int Salience(int p, int distance)
    {
        var phrase = phrases[p];
        int score = -12 * distance;
        if (_speaking.Contains(p)) score += 20;
        if (phrase.First == passage.Sentences[passage.SentenceOf(phrase.First)].First) score += 10;
        if (phrase.First > 0 && passage.Tokens[phrase.First - 1].Is(WordTraits.Preposition)) score -= 10;
        if (phrase.Last + 1 < passage.Tokens.Count && passage.Tokens[phrase.Last + 1].Kind == TokenKind.Possessive) score -= 6;
        return score;
    }

    private Entity? Described(Phrase phrase, int number)
    {
        if (passage.IsWord(phrase.First, "a") || passage.IsWord(phrase.First, "an")) return null;
        Entity? best = null;
        int bestScore = 0;
        string head = passage.WordAt(phrase.Head).ToString().ToLowerInvariant();
        for (int p = number - 1; p >= 0; p--)
        {
            if (cast.Of(p) is not { } candidate || !FitsDescription(phrase, candidate, head, out int shared)) continue;
            int distance = passage.SentenceOf(phrase.First) - passage.SentenceOf(phrases[p].First);
            int score = 1000 + (100 * shared) + (passage.IsQuoted(phrases[p].First) ? -50 : 0) + Math.Max(Salience(p, distance), -300);
            if (score > bestScore) (best, bestScore) = (candidate, score);
        }
        return best;
    }

    private bool FitsDescription(Phrase phrase, Entity candidate, string head, out int shared)
    {
        shared = 0;
        bool body = phrase.Kind == PhraseKind.Body;
        if (body == candidate.IsPerson && candidate.Kind != PhraseKind.Name) return false;
        if (phrase.Gender is Gender.Male or Gender.Female && candidate.Gender is Gender.Male or Gender.Female && phrase.Gender != candidate.Gender) return false;
        bool told = candidate.Roles.Contains(head) || Array.Exists(candidate.Name, w => w.Equals(head, StringComparison.OrdinalIgnoreCase));
        if (!told) return false;
        for (int i = phrase.First; i < phrase.Head; i++)
            if (passage.Tokens[i].IsWord && candidate.Roles.Contains(passage.WordAt(i).ToString().ToLowerInvariant())) shared++;
        return true;
    }
}
