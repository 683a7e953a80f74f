namespace SearchEngine.Model;

/// <summary>
/// Query text to syntax tree: Lucene's classic syntax with the fields of an article. Where AND, OR, NOT, + and - mix, the
/// rules are those of Lucene's classic QueryParser, so that a query means here what it means there.
/// </summary>
/// <remarks>
/// Where people write otherwise than Lucene's grammar has it, their text is read as they meant it: “typographic” quotation
/// marks count; a colon belongs to the word when no field can be meant ("14:05", "https://…", "Iran: talks resume"), and so
/// do a slash or an exclamation mark inside or after one; + - ! standing alone are punctuation.
/// </remarks>
public static class QueryParser
{
    /// <summary>Longest query text, in UTF-16 code units.</summary>
    public const int MaxLength = 32 * 1024;

    /// <summary>Deepest nesting of brackets.</summary>
    public const int MaxDepth = 100;

    /// <summary>Most words, phrases, patterns and ranges in one query.</summary>
    public const int MaxClauses = 1024;

    /// <param name="text">What was typed.</param>
    /// <param name="defaultOccur">What words without an operator mean: <see cref="Occur.Must"/> all of them, <see cref="Occur.Should"/> any.</param>
    /// <returns>Null for a text of nothing but white space and lone punctuation.</returns>
    /// <exception cref="QuerySyntaxException">The text cannot be read as typed.</exception>
    public static QueryNode? Parse(string text, Occur defaultOccur = Occur.Must)
        => Read(text, defaultOccur, new ProblemLog(Lenient: false));

    /// <summary>
    /// The longest valid reading of a text that may still be in the typing: open quotes and brackets are closed at its end,
    /// and what cannot be read is left out.
    /// </summary>
    public static LenientQuery ParseLenient(string text, Occur defaultOccur = Occur.Must)
    {
        var problems = new ProblemLog(Lenient: true);
        return new LenientQuery(Read(text, defaultOccur, problems), problems.First);
    }

    private static QueryNode? Read(string text, Occur defaultOccur, ProblemLog problems)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (defaultOccur == Occur.MustNot) throw new ArgumentOutOfRangeException(nameof(defaultOccur));
        if (text.Length > MaxLength)
        {
            problems.Report($"a query has at most {MaxLength:N0} characters, this one {text.Length:N0}", MaxLength);
            text = text[..MaxLength];
        }

        return new QueryReader(text, defaultOccur, problems).Read();
    }
}
