namespace SearchEngine.News;

/// <summary>A passage seen with the eyes of a tongue: words in one form, names, and words that report speech.</summary>
internal sealed class TongueText(Passage passage, Tongue tongue)
{
    private const int LongestParticles = 3;

    public Passage Passage => passage;

    public Tongue Tongue => tongue;

    /// <summary>A word in small letters with straight apostrophes; empty for a sign or past the end.</summary>
    public string Word(int token)
        => (uint)token < (uint)passage.Tokens.Count && passage.Tokens[token].IsWord ? passage.WordAt(token).ToString().ToLowerInvariant().Replace('\u2019', '\'') : "";

    public bool Is(int token, string kind) => tongue.Is(kind, Word(token));

    /// <summary>The words of speech that begin at a token, with the pronoun that French hangs on them.</summary>
    /// <param name="behindQuotation">A verb in no list counts there.</param>
    public TongueCue? CueAt(int token, bool behindQuotation)
    {
        int first = token;
        while (Is(token, "clitic") && token < first + 2) token++;
        if (Word(token).Length == 0) return null;
        string[] parts = Word(token).Split('-');
        var pronoun = parts.Length > 1 ? Pronoun(parts[^1]) : null;
        string verb = pronoun is null ? Word(token) : parts[0];
        if (tongue.Is("verb", verb) || (behindQuotation && pronoun is null && passage.Tokens[token].IsLower && !tongue.Is("auxiliary", verb) && IsPreterite(verb))) return new TongueCue(first, token, pronoun);
        if (!tongue.Is("auxiliary", verb)) return null;
        for (int i = token + 1; i <= token + 3; i++)
            if (Is(i, "participle") || (behindQuotation && tongue.HasVerbEnding(Word(i)))) return new TongueCue(first, i, pronoun);
            else if (!passage.Tokens[Math.Min(i, passage.Tokens.Count - 1)].IsLower) return null;
        return null;
    }

    /// <summary>Whether a capital word begins a name: no article, no preposition, no word of speech.</summary>
    public bool IsNameWord(int token)
    {
        if ((uint)token >= (uint)passage.Tokens.Count || !passage.Tokens[token].Capital || passage.IsQuoted(token)) return false;
        string word = Word(token);
        return !tongue.IsArticle(word) && !tongue.Is("preposition", word) && !tongue.Is("that", word) && !tongue.Is("he", word) && !tongue.Is("she", word) && !tongue.Is("clitic", word) && !tongue.IsTitle(word);
    }

    /// <summary>The last token of the name that begins at a token, small words between its parts included.</summary>
    public int NameEnd(int first)
    {
        int last = first;
        while (true)
        {
            int next = last + 1;
            while (next <= last + LongestParticles && next < passage.Tokens.Count && passage.Tokens[next].IsLower && Is(next, "particle")) next++;
            if (!IsNameWord(next) || (next > last + 1 && last == first && tongue.HasCapitalNouns)) return last;
            last = next;
        }
    }

    /// <summary>The Spanish preterite, which only a verb has; French participles have their auxiliary before them.</summary>
    private bool IsPreterite(string verb) => verb[^1] == 'ó' && tongue.HasVerbEnding(verb);

    private Gender? Pronoun(string word) => tongue.Is("he", word) ? Gender.Male : tongue.Is("she", word) ? Gender.Female : word == "on" ? Gender.Unknown : null;
}
