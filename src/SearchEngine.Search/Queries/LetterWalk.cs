using System.Buffers;
using SearchEngine.Index;

namespace SearchEngine.Search;

/// <summary>Takes a cursor to those terms of a dictionary that their letters do not rule out.</summary>
internal static class LetterWalk
{
    private const int Run = 4096;

    /// <summary>Lists, ascending, which terms of a run are not ruled out, each by its place in the run; there is room for all.</summary>
    public delegate int Choice(TermLetters letters, int start, int length, int[] places);

    /// <summary>Moves a cursor from term to term; what is named is each one's ordinal.</summary>
    /// <param name="from">The first ordinal.</param>
    public static IEnumerable<int> Of(TermDictionary dictionary, TermCursor cursor, int from, ExpansionBudget budget, Choice choice)
    {
        var letters = dictionary.Letters(budget.Cancellation);
        int[] places = ArrayPool<int>.Shared.Rent(Run);
        try
        {
            for (int start = from; start < letters.Lengths.Length; start += Run)
            {
                budget.Compare(Run);
                int count = choice(letters, start, Math.Min(Run, letters.Lengths.Length - start), places);
                for (int i = 0; i < count; i++)
                {
                    budget.Look();
                    cursor.MoveToOrdinal(start + places[i]);
                    yield return cursor.Ordinal;
                }
            }
        }
        finally
        {
            ArrayPool<int>.Shared.Return(places);
        }
    }
}
