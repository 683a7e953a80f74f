using SearchEngine.Index;
using SearchEngine.Model;
using SearchEngine.Search;

namespace SearchEngine.Embedded;

/// <summary>The names that a reader's keyword fields hold, found by their parts; made for a field when it is first asked for.</summary>
internal sealed class NameCatalog(IndexReader reader, SpeakerDirectory speakers)
{
    private readonly NameIndex[] _indexes =
        [.. reader.Schema.Fields.Select((f, i) => new NameIndex(reader, i, i == ArticleSchema.Speaker ? speakers.Shown : name => name))];

    /// <summary>A keyword field's names, read when first asked for.</summary>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public NameIndex Of(int field, CancellationToken cancellation) => _indexes[field].Complete(cancellation);

    /// <returns>The values that a part of a query means, null when there are none.</returns>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    /// <exception cref="QueryTooBroadException">Finding them takes too long.</exception>
    public TermSet? Find(int field, QueryNode node, PatternCompiler patterns, ExpansionBudget budget)
    {
        var names = Of(field, budget.Cancellation);
        string? text = node switch { WordNode word => word.Text, PhraseNode phrase => phrase.Text, _ => null };
        if (text is null) return names.Find(patterns.Compile(node), budget);
        return AnalyzedText.Words(text) is { Count: > 0 } words ? names.Find([.. words]) : null;
    }
}
