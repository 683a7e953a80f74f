using System.Text;
using SearchEngine.Index;
using SearchEngine.Model;
using SearchEngine.Search;

namespace SearchEngine.Embedded;

/// <summary>The names that a reader's keyword fields hold, found by their parts; made for a field when it is first asked for.</summary>
internal sealed class NameCatalog(IndexReader reader, SpeakerDirectory speakers)
{
    private readonly Lazy<NameIndex>[] _indexes =
        [.. reader.Schema.Fields.Select((f, i) => new Lazy<NameIndex>(() => new NameIndex(reader, i, i == ArticleSchema.Speaker ? speakers.Shown : name => name)))];

    /// <summary>A keyword field's names.</summary>
    public NameIndex Of(int field) => _indexes[field].Value;

    /// <returns>The values that a part of a query means, null when there are none.</returns>
    public TermSet? Find(int field, QueryNode node, PatternCompiler patterns)
    {
        var tests = Tests(node, patterns);
        return tests.Count == 0 ? null : _indexes[field].Value.Find(tests);
    }

    private static List<Predicate<string>> Tests(QueryNode node, PatternCompiler patterns)
    {
        string? text = node switch { WordNode word => word.Text, PhraseNode phrase => phrase.Text, _ => null };
        if (text is not null) return [.. AnalyzedText.Words(text).Select(word => (Predicate<string>)(other => other == word))];
        var terms = patterns.Compile(node);
        return [word => terms.Contains(Encoding.UTF8.GetBytes(word))];
    }
}
