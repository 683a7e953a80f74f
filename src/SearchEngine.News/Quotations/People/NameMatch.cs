namespace SearchEngine.News;

/// <summary>Whether two names within one article can be one: equal, or one the surname, the given name or the initials of the other.</summary>
internal static class NameMatch
{
    /// <summary>From this score on the surnames agree.</summary>
    public const int Sure = 7;

    /// <returns>0 for no; the higher the surer.</returns>
    public static int Score(string[] name, string[] known)
    {
        if (EndsWith(known, name)) return name.Length == known.Length ? 10 : 8;
        if (EndsWith(name, known)) return known.Length > 1 ? 9 : 7;
        if (name.Length > 1 && known.Length > 1 && Same(name[0], known[0]) && Same(name[^1], known[^1])) return 6;
        if (name.Length == 1 && known.Length > 2 && Array.Exists(known[1..], w => Same(w, name[0]))) return 5;
        if (name.Length == 1 && IsInitials(name[0], known)) return 6;
        if (name.Length == 1 && known.Length > 1 && Same(name[0], known[0])) return 3;
        return 0;
    }

    private static bool EndsWith(string[] whole, string[] end)
    {
        if (end.Length > whole.Length) return false;
        for (int i = 1; i <= end.Length; i++)
            if (!Same(whole[^i], end[^i])) return false;
        return true;
    }

    private static bool Same(string a, string b) => WithoutArticle(a).Equals(WithoutArticle(b), StringComparison.OrdinalIgnoreCase);

    /// <summary>al-Muhandis is Muhandis.</summary>
    public static ReadOnlySpan<char> WithoutArticle(string word)
        => word.StartsWith("al-", StringComparison.OrdinalIgnoreCase) || word.StartsWith("el-", StringComparison.OrdinalIgnoreCase) ? word.AsSpan(3) : word;

    private static bool IsInitials(string name, string[] known)
    {
        int at = 0;
        foreach (string word in known)
            if (char.IsUpper(word[0]))
            {
                if (at >= name.Length || name[at] != word[0]) return false;
                at++;
            }
        return at == name.Length && at > 1;
    }
}
