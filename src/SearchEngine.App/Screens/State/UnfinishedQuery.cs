using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>Whether what is wrong with a query is only that it has not been typed to its end.</summary>
internal static class UnfinishedQuery
{
    private const int MostBrackets = 8;

    /// <summary>What may be missing at the end of a query: a word, a date, and whatever closes what is open.</summary>
    private static readonly string[] Endings = ["x", "\"", "x\"", "/", "x/", "1", "2021", "]", "2021]", " TO 2021]", " 2021]", "TO 2021]", "O 2021]", "-01", "01", "1]", "01]", "-01]"];

    /// <summary>True when some ending makes the text a query without a mistake.</summary>
    public static bool IsIt(string text)
    {
        int brackets = Math.Min(MostBrackets, text.Count(c => c == '('));
        for (int closed = 0; closed <= brackets; closed++)
        {
            string closing = new(')', closed);
            if (closed > 0 && IsRight(text + closing)) return true;
            foreach (string ending in Endings)
            {
                if (IsRight(text + ending + closing)) return true;
            }
        }

        return false;
    }

    private static bool IsRight(string text) => QueryParser.ParseLenient(text).Problem is null;
}
