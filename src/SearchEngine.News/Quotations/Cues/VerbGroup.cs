namespace SearchEngine.News;

/// <summary>The auxiliaries and adverbs before a verb, and what they make of it.</summary>
/// <param name="First">The group's first token; the verb itself when it stands alone.</param>
/// <param name="IsUnreal">Denied, wished or only possible: "did not say", "would say", "to say".</param>
/// <param name="IsFinite">An auxiliary makes the verb finite: "has said", "did say".</param>
internal readonly record struct VerbGroup(int First, bool IsUnreal, bool IsPassive, bool IsFinite, bool HasBe)
{
    public static VerbGroup Before(Passage passage, int verb, int limit)
    {
        var tokens = passage.Tokens;
        bool negated = false, modal = false, be = false, have = false, helped = false, infinitive = false;
        int i = verb - 1;
        for (; i >= limit && !passage.IsQuoted(i); i--)
        {
            var token = tokens[i];
            if (token.Is(WordTraits.Negation)) negated |= !passage.IsWord(i, "no");
            else if (!token.IsWord || !IsHelper(passage, i)) break;
            if (token.Is(WordTraits.Subject) || (token.Capital && !token.Is(WordTraits.Auxiliary | WordTraits.Adverb))) break;
            modal |= token.Is(WordTraits.Modal);
            be |= token.Is(WordTraits.Be);
            have |= token.Is(WordTraits.Have);
            helped |= token.Is(WordTraits.Auxiliary);
            infinitive |= passage.IsWord(i, "to");
        }
        bool participle = tokens[verb].Is(WordTraits.Participle);
        bool unreal = negated || modal || (infinitive && !IsGoOn(passage, i)) || (tokens[verb].Is(WordTraits.BaseVerb) && be);
        return new VerbGroup(i + 1, unreal, be && !participle, helped, be);
    }

    private static bool IsHelper(Passage passage, int i)
    {
        var token = passage.Tokens[i];
        return token.Is(WordTraits.Auxiliary | WordTraits.Adverb) || passage.IsWord(i, "to")
            || (token.IsLower && passage.WordAt(i).EndsWith("ly") && !token.Is(WordTraits.Noun));
    }

    /// <summary>"went on to say".</summary>
    private static bool IsGoOn(Passage passage, int i) => passage.IsWord(i, "on") && (passage.IsWord(i - 1, "went") || passage.IsWord(i - 1, "goes"));
}
