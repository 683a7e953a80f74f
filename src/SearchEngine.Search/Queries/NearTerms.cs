using SearchEngine.Analysis;
using SearchEngine.Index;
using SearchEngine.Storage;

namespace SearchEngine.Search;

/// <summary>
/// Terms within some edits of a word. Those whose letters differ too much are sorted out by the thousand
/// (<see cref="TermLetters"/>), and only what is left is measured.
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
        foreach (var (ordinal, _) in Walk(dictionary.Letters(budget.Cancellation), budget))
        {
            cursor.MoveToOrdinal(ordinal);
            yield return cursor.Info;
        }
    }

    public override bool Contains(ReadOnlySpan<byte> term)
        => LetterSet.AreNear(LetterSet.Of(term), _word.Letters, maxEdits) && _word.Edits(term) >= 0;

    /// <summary>The terms of a dictionary, each with its distance.</summary>
    internal IEnumerable<(int Ordinal, int Edits)> Walk(TermLetters letters, ExpansionBudget budget)
    {
        foreach (int ordinal in LetterWalk.Of(letters, 0, budget, Choose))
        {
            int edits = _word.Edits(letters.Term(ordinal));
            if (edits < 0) continue;
            budget.Look();
            yield return (ordinal, edits);
        }

        int Choose(TermLetters all, int start, int length, int[] places) => this.Choose(all, start, length, places, budget);
    }

    private int Choose(TermLetters letters, int start, int length, int[] places, ExpansionBudget budget)
    {
        var lengths = letters.Lengths.Slice(start, length);
        var sets = letters.Sets.Slice(start, length);
        int found = NearSets.Find(sets, _word.Letters, maxEdits, places), likely = 0;
        for (int i = 0; i < found; i++)
        {
            int place = places[likely] = places[i];
            likely += LetterSet.AreNear(_word.Letters, sets[place], lengths[place] - _word.Length, maxEdits) ? 1 : 0;
        }

        budget.Look(likely);
        return letters.KeepNear(_word, start, places.AsSpan(0, likely));
    }
}
