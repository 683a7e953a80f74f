namespace SearchEngine.News;

/// <summary>Finds whom a pronoun means: someone of its gender and number who was mentioned not long before, outside quotations.</summary>
internal sealed class PronounResolver(Passage passage, PhraseIndex phrases, Cast cast, Salience salience, DescriptionResolver descriptions)
{
    private const int SentencesBack = 8;
    private const int KnownGender = 18;
    private const int Uncertain = 30;

    /// <summary>What is done to a speaker before he answers.</summary>
    private static readonly string[] Prompts = ["asked", "challenged", "pressed", "pushed", "questioned", "quizzed", "reminded"];

    /// <summary>Descriptions that were looked into once; looking again would find the same.</summary>
    private readonly HashSet<int> _tried = [];

    public Entity? Resolve(Phrase pronoun, int number)
    {
        Entity? best = null;
        int bestScore = int.MinValue, sentence = passage.SentenceOf(pronoun.First);
        bool prompted = IsPrompt(passage.Sentences[sentence].First);
        for (int p = number - 1; p >= 0; p--)
        {
            int distance = sentence - passage.SentenceOf(phrases[p].First);
            if (distance > SentencesBack) break;
            if (prompted && distance == 0) continue;
            if (passage.IsQuoted(phrases[p].First) || Candidate(p, pronoun.Plural) is not { } candidate || !Fits(pronoun, candidate, p)) continue;
            int score = salience.Of(p, distance) + (pronoun.Gender == candidate.Gender && pronoun.Gender != Gender.Unknown ? KnownGender : 0)
                - (candidate.Kind == PhraseKind.Name && pronoun.Gender is Gender.Male or Gender.Female && candidate.Gender == Gender.Unknown ? Uncertain : 0);
            if (score > bestScore) (best, bestScore) = (candidate, score);
        }
        if (pronoun.Gender == Gender.Neuter && best is { Gender: Gender.Unknown }) best.Gender = Gender.Neuter;
        return best;
    }

    /// <summary>"Asked about the remark of the minister, she said": whoever is asked stands before the question, not in it.</summary>
    private bool IsPrompt(int token)
    {
        foreach (string prompt in Prompts)
            if (passage.IsWord(token, prompt)) return true;
        return false;
    }

    private Entity? Candidate(int mention, bool plural)
    {
        if (plural && cast.PairOf(mention) is { } pair) return pair;
        if (cast.Of(mention) is { } known) return known;
        if (plural || !_tried.Add(mention) || descriptions.ByOfficeOf(mention) is not { } described) return null;
        cast.Assign(mention, described);
        return described;
    }

    private bool Fits(Phrase pronoun, Entity candidate, int mention)
    {
        if (pronoun.Plural) return candidate.Kind is PhraseKind.Organisation or PhraseKind.People or PhraseKind.Body;
        if (pronoun.Gender == Gender.Neuter) return (!candidate.IsPerson || candidate.MayBeThing) && candidate.Kind != PhraseKind.People && (candidate.Kind != PhraseKind.Place || salience.HasSpoken(mention));
        if (!candidate.IsPerson || !IsLikelyPerson(candidate, mention)) return false;
        return candidate.Gender == Gender.Unknown || pronoun.Gender == Gender.Unknown || candidate.Gender == pronoun.Gender;
    }

    /// <summary>One capital word that is met once and does nothing may be anything.</summary>
    private bool IsLikelyPerson(Entity candidate, int mention)
        => candidate.Kind == PhraseKind.Person || candidate.Mentions > 1 || candidate.Gender is Gender.Male or Gender.Female || salience.HasSpoken(mention);
}
