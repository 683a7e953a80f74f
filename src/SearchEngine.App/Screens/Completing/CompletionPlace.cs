namespace SearchEngine.App;

/// <summary>
/// The piece of a query before the caret that can be completed. Completing is offered under the query line: fields by their
/// first letters, words, and the names that an index has for speakers, outlets and the other fields with few values. Tab
/// asks for it everywhere, and behind a field's colon it comes by itself.
/// </summary>
/// <param name="Start">Where the piece begins, the field's name among it.</param>
/// <param name="Caret">Where it ends.</param>
/// <param name="Field">The field typed, null where none is.</param>
/// <param name="Typed">What has been typed of the word or value, without quotation marks.</param>
internal sealed record CompletionPlace(int Start, int Caret, QueryFieldName? Field, string Typed)
{
    /// <summary>The whole piece, where nothing is left to complete in it.</summary>
    public string Written => Field is null ? Typed : $"{Field.Name}:{Typed}";

    /// <summary>Null where nothing can be completed: after a blank, inside a phrase or a range.</summary>
    public static CompletionPlace? At(string text, int caret)
    {
        if (caret < text.Length && !char.IsWhiteSpace(text[caret]) && text[caret] != ')') return null;
        int start = StartOf(text, caret);
        string piece = text[start..caret];
        int colon = piece.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0) return piece.Length == 0 || piece[0] == '"' || !piece.All(IsOfWord) ? null : new CompletionPlace(start, caret, null, piece);
        var field = QueryFieldName.Find(piece[..colon]);
        string typed = piece[(colon + 1)..].TrimStart('"');
        return field is null || typed.AsSpan().IndexOfAny('"', '[', '*') >= 0 ? null : new CompletionPlace(start, caret, field, typed);
    }

    /// <summary>The piece replaced by what was chosen.</summary>
    public (string Text, int Caret) Replace(string text, string insert)
    {
        bool isSpaced = insert.EndsWith(':') || (Caret < text.Length && text[Caret] == ' ');
        string put = isSpaced ? insert : insert + " ";
        return (text[..Start] + put + text[Caret..], Start + put.Length);
    }

    /// <summary>Behind the last blank, bracket or sign that is not inside quotation marks.</summary>
    private static int StartOf(string text, int caret)
    {
        int start = 0;
        bool isQuoted = false, isRange = false;
        for (int i = 0; i < caret; i++)
        {
            if (text[i] == '"') isQuoted = !isQuoted;
            if (text[i] is '[' or ']' or '{' or '}') isRange = text[i] is '[' or '{';
            bool begins = char.IsWhiteSpace(text[i]) || text[i] is '(' or ')' || (text[i] is '-' or '+' or '!' && i == start);
            if (begins && !isQuoted && !isRange) start = i + 1;
        }

        return start;
    }

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || c is '\'' or '’' or '-' || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark;
}
