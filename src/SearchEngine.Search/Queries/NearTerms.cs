using SearchEngine.Analysis;
using SearchEngine.Index;
using SearchEngine.Storage;

namespace SearchEngine.Search;

/// <summary>
/// Terms within some edits of a word. Those whose letters differ too much are sorted out by the thousand
/// (<see cref="TermLetters"/>), and only what is left is read from the dictionary and measured.
/// </summary>
/// <param name="word">UTF-8.</param>
/// <param name="maxEdits">0, 1 or 2.</param>
/// <exception cref="TermPatternException">The word is too long.</exception>
public sealed class NearTerms(byte[] word, int maxEdits) : TermSet
{
    private readonly NearWord _word = new(word, maxEdits);

    public override IEnumerable<TermInfo> ChosenFrom(TermDictionary dictionary, ExpansionBudget budget)
    {
        var cursor = dictionary.Terms();
        foreach (int _ in Walk(dictionary, cursor, budget)) yield return cursor.Info;
    }

    public override bool Contains(ReadOnlySpan<byte> term)
        => LetterSet.AreNear(LetterSet.Of(term), _word.Letters, maxEdits) && _word.Edits(term) >= 0;

    /// <summary>Moves a cursor from term to term; what is named is each one's distance.</summary>
    internal IEnumerable<int> Walk(TermDictionary dictionary, TermCursor cursor, ExpansionBudget budget)
    {
        foreach (int _ in LetterWalk.Of(dictionary, cursor, 0, budget, Choose))
        {
            if (_word.Edits(cursor.Term) is var edits and >= 0) yield return edits;
        }
    }

    private int Choose(TermLetters letters, int start, int length, int[] places)
    {
        var lengths = letters.Lengths.Slice(start, length);
        int found = NearSets.Find(letters.Sets.Slice(start, length), _word.Letters, maxEdits, places), kept = 0;
        for (int i = 0; i < found; i++)
        {
            places[kept] = places[i];
            if (Math.Abs(lengths[places[i]] - _word.Length) <= maxEdits) kept++;
        }

        return kept;
    }
}
