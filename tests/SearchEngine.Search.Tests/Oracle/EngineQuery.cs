using System.Text;
using SearchEngine.Analysis;

namespace SearchEngine.Search.Tests;

/// <summary>Specs as the engine's queries.</summary>
internal static class EngineQuery
{
    public static Query Of(Spec spec) => spec switch
    {
        TermSpec term => new TermQuery(term.Field, Bytes(term.Word)),
        PhraseSpec phrase => new PhraseQuery(phrase.Field, [.. phrase.Words.Select(Bytes)], [.. Enumerable.Range(0, phrase.Words.Length)], phrase.Slop),
        PrefixSpec prefix => new TermSetQuery(prefix.Field, new PrefixTerms(Bytes(prefix.Prefix))),
        WildcardSpec wildcard => new TermSetQuery(wildcard.Field, new AutomatonTerms(TermAutomaton.Wildcard(wildcard.Pattern))),
        FuzzySpec fuzzy => new FuzzyQuery(fuzzy.Field, Bytes(fuzzy.Word), fuzzy.Edits),
        RangeSpec range => new NumberRangeQuery(TestCorpus.Day, range.Low, range.High),
        OutletSpec outlet => new TermQuery(TestCorpus.Outlet, Bytes(outlet.Outlet)),
        BoostSpec boost => new BoostQuery(Of(boost.Inner), boost.Boost),
        BooleanSpec boolean => new BooleanQuery([.. boolean.Clauses.Select(c => new QueryClause(c.Kind, Of(c.Spec)))]),
        _ => throw new ArgumentOutOfRangeException(nameof(spec)),
    };

    private static byte[] Bytes(string word) => Encoding.UTF8.GetBytes(word);
}
