using System.Buffers;
using SearchEngine.Index;

namespace SearchEngine.Search;

/// <summary>Names those terms of a dictionary that their letters do not rule out; whoever looks at them says so to the budget.</summary>
internal static class LetterWalk
{
    private const int Run = 4096;

    /// <summary>Lists, ascending, which terms of a run are not ruled out, each by its place in the run; there is room for all.</summary>
    public delegate int Choice(TermLetters letters, int start, int length, int[] places);

    /// <summary>Ordinals, ascending.</summary>
    /// <param name="from">The first ordinal.</param>
    public static IEnumerable<int> Of(TermLetters letters, int from, ExpansionBudget budget, Choice choice)
    {
        int[] places = ArrayPool<int>.Shared.Rent(Run);
        try
        {
            for (int start = from; start < letters.Lengths.Length; start += Run)
            {
                budget.Compare(Run);
                int count = choice(letters, start, Math.Min(Run, letters.Lengths.Length - start), places);
                for (int i = 0; i < count; i++) yield return start + places[i];
            }
        }
        finally
        {
            ArrayPool<int>.Shared.Return(places);
        }
    }
}
