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
        bool negated = false, infinitive = false;
        var helpers = WordTraits.None;
        int i = verb - 1;
        for (; i >= limit && !passage.IsQuoted(i); i--)
        {
            var token = tokens[i];
            if (IsContraction(passage, i)) helpers |= tokens[verb].Is(WordTraits.Participle) ? WordTraits.Be : WordTraits.Have;
            else if (token.Is(WordTraits.Subject)) { helpers |= token.Traits & WordTraits.Auxiliary; break; }
            else if (token.Is(WordTraits.Negation)) negated |= !passage.IsWord(i, "no");
            else if (!IsHelper(passage, i) || (token.Capital && !token.Is(WordTraits.Auxiliary | WordTraits.Adverb))) break;
            helpers |= token.Traits & WordTraits.Auxiliary;
            infinitive |= passage.IsWord(i, "to");
        }
        int habit = infinitive ? WordsOfHabit(passage, i) : 0;
        if (habit > 0) i = BeforeHelpers(passage, i - habit, limit);
        bool be = (helpers & WordTraits.Be) != 0, participle = tokens[verb].Is(WordTraits.Participle);
        bool unreal = negated || (helpers & WordTraits.Modal) != 0 || (infinitive && habit == 0) || (tokens[verb].Is(WordTraits.BaseVerb) && be && !tokens[verb].Is(WordTraits.Past));
        return new VerbGroup(i + 1, unreal, be && !participle, helpers != WordTraits.None || habit > 0, be);
    }

    /// <summary>The 's of "he's saying", which looks like a possessive.</summary>
    private static bool IsContraction(Passage passage, int i)
        => passage.Tokens[i].Kind == TokenKind.Possessive && i > 0 && passage.Tokens[i - 1].Is(WordTraits.Subject);

    private static bool IsHelper(Passage passage, int i)
    {
        var token = passage.Tokens[i];
        return token.IsWord && (token.Is(WordTraits.Auxiliary | WordTraits.Adverb) || passage.IsWord(i, "to")
            || (token.IsLower && passage.WordAt(i).EndsWith("ly") && !token.Is(WordTraits.Noun)));
    }

    /// <summary>"went on to say", "used to say", "likes to say": said all the same.</summary>
    /// <returns>How many words before the "to" make it so.</returns>
    private static int WordsOfHabit(Passage passage, int i)
    {
        int go = passage.IsWord(i, "on") ? i - 1 : passage.IsWord(i + 1, "on") ? i : -1;
        if (go >= 0) return passage.IsWord(go, "went") || passage.IsWord(go, "goes") || passage.IsWord(go, "going") || passage.IsWord(go, "gone") ? i - go + 1 : 0;
        return passage.IsWord(i, "used") || passage.IsWord(i, "liked") || passage.IsWord(i, "likes") || passage.IsWord(i, "loved") || passage.IsWord(i, "loves") ? 1 : 0;
    }

    private static int BeforeHelpers(Passage passage, int i, int limit)
    {
        while (i >= limit && !passage.IsQuoted(i) && !passage.Tokens[i].Is(WordTraits.Subject) && IsHelper(passage, i)) i--;
        return i;
    }
}
