using System.Buffers;

namespace SearchEngine.App;

/// <summary>
/// Comma-separated values (RFC 4180). A value that a spreadsheet would take for a formula gets an apostrophe before it,
/// which spreadsheets show as text: an article must not run commands where its quotations are opened.
/// </summary>
internal static class CsvLine
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n;");

    public static void Write(TextWriter output, params ReadOnlySpan<string?> values) => Write(output, isRaw: false, values);

    /// <param name="isRaw">Leaves formulas as they are, for programs that run none.</param>
    public static void Write(TextWriter output, bool isRaw, params ReadOnlySpan<string?> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (i > 0) output.Write(',');
            output.Write(Value(values[i], isRaw));
        }

        output.Write("\r\n");
    }

    private static string Value(string? value, bool isRaw)
    {
        if (string.IsNullOrEmpty(value)) return "";
        var clean = CleanText.Of(value);
        if (clean.Length == 0) return "";
        if (!isRaw && (IsFormula(value[0]) || IsFormula(clean.TrimStart() is [var first, ..] ? first : ' '))) clean = "'" + clean;
        return clean.AsSpan().ContainsAny(Quoted) || clean[0] == ' ' || clean[^1] == ' ' ? $"\"{clean.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : clean;
    }

    private static bool IsFormula(char c) => c is '=' or '+' or '-' or '@' or '\t' or '\r' or '＝' or '＋' or '－' or '＠';
}
