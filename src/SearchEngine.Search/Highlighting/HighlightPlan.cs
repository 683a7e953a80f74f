using SearchEngine.Analysis;
using SearchEngine.Index;

namespace SearchEngine.Search;

/// <summary>What of a query is to be marked in a text: the words, prefixes and phrases that it looks for in fields of that text.</summary>
public sealed class HighlightPlan
{
    internal const int MaxAtoms = 64;

    private readonly IndexReader _reader;
    private readonly HashSet<int> _fields;
    private readonly List<HighlightAtom> _atoms = [];
    private readonly List<HighlightPhrase> _phrases = [];

    // By a word's first byte.
    private readonly bool[] _mayBegin = new bool[256];

    /// <param name="fields">Text fields, by number, whose conditions are to be marked.</param>
    public HighlightPlan(IndexReader reader, Query query, params IEnumerable<int> fields)
    {
        (_reader, _fields) = (reader, [.. fields]);
        query.Highlight(this);
        Filters = [.. _atoms.Select(a => a.Filter).Distinct()];
        for (int i = 0; i < _atoms.Count; i++) Alone |= _atoms[i].StandsAlone ? 1UL << i : 0;
        for (int b = 0; b < _mayBegin.Length; b++) _mayBegin[b] = _atoms.Exists(a => MayBegin(a, (byte)b));
    }

    /// <summary>Whether there is nothing to mark.</summary>
    public bool IsEmpty => _atoms.Count == 0;

    internal List<HighlightAtom> Atoms => _atoms;

    internal List<HighlightPhrase> Phrases => _phrases;

    internal WordFilter[] Filters { get; }

    /// <summary>Bit a is set when atom a needs no phrase around it.</summary>
    internal ulong Alone { get; }

    /// <summary>Whether a word that begins with a byte may be an atom; what cannot need not be analysed.</summary>
    internal bool MayBegin(byte first) => _mayBegin[first];

    /// <summary>Whether one phrase has an atom of both.</summary>
    internal bool ShareAPhrase(ulong atoms, ulong others)
    {
        foreach (var phrase in _phrases)
        {
            if ((atoms & phrase.AllAtoms) != 0 && (others & phrase.AllAtoms) != 0) return true;
        }

        return false;
    }

    internal void AddTerm(int field, byte[] term)
    {
        if (_fields.Contains(field)) Add(field, new ListedTerms([term]), Idf(field, term), standsAlone: true);
    }

    internal void AddTerms(int field, TermSet terms)
    {
        if (_fields.Contains(field)) Add(field, terms, 1, standsAlone: true);
    }

    internal void AddPhrase(int field, byte[][] terms, int[] offsets, int slop)
    {
        if (!_fields.Contains(field) || _atoms.Count + terms.Length > MaxAtoms) return;
        var atoms = new int[terms.Length];
        for (int i = 0; i < terms.Length; i++)
        {
            atoms[i] = _atoms.Count;
            Add(field, new ListedTerms([terms[i]]), Idf(field, terms[i]), standsAlone: false);
        }

        _phrases.Add(new HighlightPhrase(atoms, offsets, slop));
    }

    private void Add(int field, TermSet terms, float weight, bool standsAlone)
    {
        if (_atoms.Count < MaxAtoms && _reader.Schema.Fields[field].Filter is { } filter) _atoms.Add(new HighlightAtom(filter, terms, weight, standsAlone));
    }

    private static bool MayBegin(HighlightAtom atom, byte first)
        => !atom.Filter.KeepsFirstLetter || !char.IsAsciiLetterOrDigit((char)first) || atom.Terms.MayBeginWith((byte)char.ToLowerInvariant((char)first));

    private float Idf(int field, byte[] term)
    {
        TermQuery.FindIn(_reader, field, term, out long documentFrequency);
        return Bm25.Idf(documentFrequency, Math.Max(documentFrequency, _reader.Statistics(field).Documents));
    }
}
