using System.Globalization;

namespace SearchEngine.Search.Tests;

/// <summary>Specs in Lucene's classic syntax.</summary>
internal static class LuceneSyntax
{
    public static string Of(Spec spec) => spec switch
    {
        TermSpec term => $"{TestCorpus.FieldName(term.Field)}:{term.Word}",
        PhraseSpec phrase => $"{TestCorpus.FieldName(phrase.Field)}:\"{string.Join(' ', phrase.Words)}\"{(phrase.Slop == 0 ? "" : $"~{phrase.Slop}")}",
        PrefixSpec prefix => $"{TestCorpus.FieldName(prefix.Field)}:{prefix.Prefix}*",
        WildcardSpec wildcard => $"{TestCorpus.FieldName(wildcard.Field)}:{wildcard.Pattern}",
        FuzzySpec fuzzy => $"{TestCorpus.FieldName(fuzzy.Field)}:{fuzzy.Word}~{fuzzy.Edits}",
        RangeSpec range => $"day:[{range.Low} TO {range.High}]",
        BoostSpec boost => string.Create(CultureInfo.InvariantCulture, $"({Of(boost.Inner)})^{boost.Boost}"),
        BooleanSpec boolean => $"({string.Join(' ', boolean.Clauses.Select(c => Sign(c.Kind) + Of(c.Spec)))})",
        _ => throw new ArgumentOutOfRangeException(nameof(spec)),
    };

    /// <summary>The classic syntax has no filters, and the outlet is nothing else here.</summary>
    public static bool CanSay(Spec spec) => spec switch
    {
        OutletSpec => false,
        BoostSpec boost => CanSay(boost.Inner),
        BooleanSpec boolean => boolean.Clauses.All(c => c.Kind != ClauseKind.Filter && CanSay(c.Spec)),
        _ => true,
    };

    private static string Sign(ClauseKind kind) => kind switch
    {
        ClauseKind.Must => "+",
        ClauseKind.MustNot => "-",
        _ => "",
    };
}
