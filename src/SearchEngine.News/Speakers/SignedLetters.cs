using System.Text;
using SearchEngine.Analysis;

namespace SearchEngine.News;

/// <summary>Letters with a sign, which are written as two where the sign is not at hand: ü as ue, č as ch.</summary>
internal static class SignedLetters
{
    /// <param name="word">In small letters.</param>
    /// <returns>Plain letters only.</returns>
    public static string WriteOut(string word)
    {
        var plain = new StringBuilder(word.Length + 2);
        foreach (char c in word)
        {
            if (TwoLetters(c) is { } two) plain.Append(two);
            else plain.Append(c);
        }

        return FoldingFilter.FoldText(plain.ToString());
    }

    private static string? TwoLetters(char c) => c switch
    {
        'ä' or 'æ' => "ae",
        'ö' or 'ø' => "oe",
        'ü' => "ue",
        'å' => "aa",
        'č' or 'ć' or 'ç' => "ch",
        'š' or 'ş' or 'ș' => "sh",
        'ž' => "zh",
        'đ' => "dj",
        'ñ' => "ny",
        _ => null,
    };
}
