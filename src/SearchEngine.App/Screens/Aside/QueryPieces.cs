using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>A query cut at its blanks, those in quotation marks, brackets and ranges aside.</summary>
internal static class QueryPieces
{
    /// <summary>The query without one of its pieces each time, where what is left is a query.</summary>
    public static IEnumerable<(string Text, string Does)> Shorter(string query)
    {
        var pieces = Of(query);
        for (int left = 0; pieces.Count > 1 && left < pieces.Count; left++)
        {
            string text = string.Join(' ', pieces.Where((_, i) => i != left));
            if (IsRight(text)) yield return (text, $"without {pieces[left]}");
        }
    }

    /// <summary>The query that any of its pieces answers; null when there are not several, or some are operators or signed.</summary>
    public static string? AnyOf(string query)
    {
        var pieces = Of(query);
        if (pieces.Count < 2 || pieces.Any(p => p is "AND" or "OR" or "NOT" || p[0] is '-' or '+' or '!')) return null;
        string any = string.Join(" OR ", pieces);
        return IsRight(any) ? any : null;
    }

    private static List<string> Of(string query)
    {
        var pieces = new List<string>();
        int start = 0, depth = 0;
        bool isQuoted = false;
        for (int i = 0; i <= query.Length; i++)
        {
            bool ends = i == query.Length || (char.IsWhiteSpace(query[i]) && depth == 0 && !isQuoted);
            if (!ends)
            {
                if (query[i] == '"') isQuoted = !isQuoted;
                if (!isQuoted) depth += query[i] is '(' or '[' or '{' ? 1 : query[i] is ')' or ']' or '}' ? -1 : 0;
                continue;
            }

            if (i > start) pieces.Add(query[start..i]);
            start = i + 1;
        }

        return pieces;
    }

    private static bool IsRight(string text) => QueryParser.ParseLenient(text) is { Problem: null, Query: not null };
}
