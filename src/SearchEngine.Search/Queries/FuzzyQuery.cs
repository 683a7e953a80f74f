using System.Text;
using SearchEngine.Analysis;
using SearchEngine.Index;

namespace SearchEngine.Search;

/// <summary>
/// Documents that have a term close to one, as Lucene's FuzzyQuery: of the terms within the edits the nearest
/// <see cref="MaxExpansions"/> count (of equally near ones the first in order), each scoring like a term of the frequency of the
/// most frequent among them, times 1 − edits / length of the shorter.
/// </summary>
public sealed class FuzzyQuery : Query
{
    public const int MaxExpansions = 50;

    private readonly int _field;
    private readonly byte[] _term;
    private readonly int _maxEdits;
    private readonly AutomatonTerms _terms;

    /// <param name="maxEdits">0, 1 or 2.</param>
    /// <param name="prefixLength">Characters at the beginning that must stand as they are.</param>
    /// <exception cref="TermPatternException">The term is too long.</exception>
    public FuzzyQuery(int field, byte[] term, int maxEdits, int prefixLength = 0)
    {
        (_field, _term, _maxEdits) = (field, term, maxEdits);
        _terms = new AutomatonTerms(TermAutomaton.Fuzzy(term, maxEdits, prefixLength));
    }

    internal override PreparedQuery Prepare(QueryContext context, float boost)
    {
        var found = Nearest(context, out long documentFrequency);
        var queries = found.Select(f => (PreparedQuery)new TermQuery.Prepared(_field, f.Infos, context.Scorer(_field, boost * f.Likeness, [documentFrequency])));
        return new BooleanQuery.Prepared([], [.. queries], [], context.Scores);
    }

    internal override void Highlight(HighlightPlan plan) => plan.AddTerms(_field, _terms);

    private List<(float Likeness, TermInfo[] Infos)> Nearest(QueryContext context, out long documentFrequency)
    {
        var infos = new Dictionary<string, TermInfo[]>(StringComparer.Ordinal);
        for (int i = 0; i < context.Reader.Segments.Count; i++)
        {
            var dictionary = context.Reader.Segments[i].Terms(_field);
            foreach (var info in _terms.ChosenFrom(dictionary, context.Budget))
            {
                string term = Encoding.Latin1.GetString(dictionary.TermAt(info.Ordinal));
                if (!infos.TryGetValue(term, out var known)) infos[term] = known = new TermInfo[context.Reader.Segments.Count];
                known[i] = info;
            }
        }

        if (infos.Count > MaxExpansions) context.Notes.Add($"{Encoding.UTF8.GetString(_term)}~{_maxEdits}: the nearest {MaxExpansions} of {infos.Count} words");
        var nearest = infos.Select(t => (Likeness: Likeness(Encoding.Latin1.GetBytes(t.Key)), t.Key, t.Value))
            .OrderByDescending(t => t.Likeness).ThenBy(t => t.Key, StringComparer.Ordinal).Take(MaxExpansions).ToList();
        documentFrequency = nearest.Select(t => t.Value.Sum(i => (long)i.DocumentFrequency)).Append(0).Max();
        return [.. nearest.Select(t => (t.Likeness, t.Value))];
    }

    private float Likeness(byte[] other)
    {
        int edits = EditDistance.Within(_term, other, _maxEdits);
        int shorter = Math.Min(Encoding.UTF8.GetString(_term).EnumerateRunes().Count(), Encoding.UTF8.GetString(other).EnumerateRunes().Count());
        return edits == 0 ? 1 : 1f - (float)edits / shorter;
    }
}
