using System.Text;

namespace SearchEngine.App;

/// <summary>A line of a shell as far as it is typed, taken apart as bash would, and words put back as bash wants them.</summary>
/// <param name="OpenQuote">The quotation mark that the last word stands in; null when it stands in none.</param>
internal sealed record ShellWords(IReadOnlyList<string> Words, char? OpenQuote)
{
    private const string PlainSigns = "_-./:=,@%+#~";

    /// <summary>The last word is the one that is being typed; it is empty after a space.</summary>
    public static ShellWords Parse(string line)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        char? quote = null;
        bool isBegun = false;
        for (int i = 0; i < line.Length; i++)
        {
            char c = line[i];
            if (c == '\\' && quote != '\'' && i + 1 < line.Length) word.Append(line[++i]);
            else if (quote == c) quote = null;
            else if (quote is null && c is '"' or '\'') quote = c;
            else if (quote is not null || !char.IsWhiteSpace(c)) word.Append(c);
            else if (isBegun)
            {
                words.Add(word.ToString());
                word.Clear();
                isBegun = false;
                continue;
            }

            isBegun = isBegun || quote is not null || !char.IsWhiteSpace(c);
        }

        return new ShellWords([.. words, word.ToString()], quote);
    }

    /// <summary>The same word for the shell: inside quotation marks as it is, else with what the shell would act on escaped.</summary>
    public string Written(string word)
    {
        if (OpenQuote is not null) return word;
        var written = new StringBuilder(word.Length);
        foreach (char c in word)
        {
            if (!char.IsLetterOrDigit(c) && !PlainSigns.Contains(c, StringComparison.Ordinal)) written.Append('\\');
            written.Append(c);
        }

        return written.ToString();
    }
}
