namespace SearchEngine.News;

/// <summary>
/// Collects the words of the offices and trades that an article gives to a name: "Foreign Minister Fuad Hussein", "Fuad
/// Hussein, the foreign minister,", "the foreign minister, Fuad Hussein".
/// </summary>
internal readonly ref struct RoleReader(Passage passage, PhraseIndex phrases)
{
    public void Read(int p, HashSet<string> roles)
    {
        var phrase = phrases[p];
        AddWords(roles, phrase.First, phrase.NameFirst - 1);
        if (p + 1 < phrases.Count && IsApposed(phrase, phrases[p + 1]) && ClosesAside(EndOfRole(p + 1) + 1)) AddWords(roles, phrases[p + 1].First, EndOfRole(p + 1));
        if (p > 0 && IsApposed(phrases[p - 1], phrase)) AddWords(roles, phrases[p - 1].First, phrases[p - 1].Last);
    }

    /// <summary>Whether a name is introduced as somebody's counterpart or opposite number.</summary>
    public bool IsCounterpart(int p)
    {
        if (p == 0) return false;
        int last = phrases[p - 1].Last;
        bool apposed = phrases[p].First - last == 2 && passage.Tokens[last + 1].Kind == TokenKind.Comma;
        return apposed && (passage.IsWord(last, "counterpart") || (passage.IsWord(last, "number") && passage.IsWord(last - 1, "opposite")));
    }

    /// <summary>Behind a description in apposition stands a sign, not the verb that it would be the subject of.</summary>
    private bool ClosesAside(int token)
        => token >= passage.Tokens.Count || !passage.Tokens[token].IsWord || passage.Tokens[token].Is(WordTraits.Relative | WordTraits.Coordinator | WordTraits.Preposition);

    private bool IsApposed(Phrase left, Phrase right)
    {
        if (right.First - left.Last != 2 || passage.Tokens[left.Last + 1].Kind is not (TokenKind.Comma or TokenKind.Open)) return false;
        var described = left.HasName ? right : left;
        return !described.HasName && described.Kind is PhraseKind.PersonDescription or PhraseKind.Body;
    }

    /// <summary>A role with what is attached to it: "secretary of the Supreme National Security Council".</summary>
    private int EndOfRole(int p)
    {
        int end = phrases[p].Last;
        if (p + 1 < phrases.Count && phrases[p + 1].First == end + 2 && passage.Tokens[end + 1].Is(WordTraits.Preposition)) end = phrases[p + 1].Last;
        return end;
    }

    private void AddWords(HashSet<string> roles, int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            var token = passage.Tokens[i];
            if (!token.IsWord || token.Is(WordTraits.Determiner | WordTraits.Preposition)) continue;
            string word = passage.WordAt(i).ToString().ToLowerInvariant();
            roles.Add(token.Is(WordTraits.Title) ? Lexicon.RoleOf(word) : word);
        }
    }
}
