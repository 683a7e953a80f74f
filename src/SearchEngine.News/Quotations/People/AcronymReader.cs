namespace SearchEngine.News;

/// <summary>
/// Finds what an abbreviation stands for: the first run of capital words with its initials, small words and commas
/// between them left out ("Immigration, Refugees and Citizenship Canada" for IRCC).
/// </summary>
internal static class AcronymReader
{
    private const int ShortestAcronym = 3;
    private const WordTraits Small = WordTraits.Coordinator | WordTraits.Preposition | WordTraits.Determiner;

    /// <returns>The words of the full name, or null.</returns>
    public static string[]? Expand(Passage passage, string acronym)
    {
        string letters = acronym.Replace(".", "", StringComparison.Ordinal);
        if (letters.Length < ShortestAcronym || !letters.All(char.IsAsciiLetterUpper)) return null;
        for (int i = 0; i < passage.Tokens.Count; i++)
            if (StartsWith(passage, i, letters[0]) && LastOf(passage, i, letters) is var last and > 0)
                return passage.Text[passage.Tokens[i].Start..passage.Tokens[last].End].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return null;
    }

    private static bool StartsWith(Passage passage, int token, char letter)
        => passage.Tokens[token].IsWord && passage.Tokens[token].Capital && passage.Tokens[token].Length > 2 && passage.Text[passage.Tokens[token].Start] == letter;

    private static int LastOf(Passage passage, int first, string letters)
    {
        int token = first;
        for (int letter = 1; letter < letters.Length; letter++)
        {
            token++;
            while (token < passage.Tokens.Count && (passage.Tokens[token].Kind == TokenKind.Comma || (passage.Tokens[token].IsLower && passage.Tokens[token].Is(Small)))) token++;
            if (token >= passage.Tokens.Count || !StartsWith(passage, token, letters[letter])) return -1;
        }
        return token;
    }
}
