using SearchEngine.Index;
using SearchEngine.Storage;

namespace SearchEngine.Search;

/// <summary>Finds the documents that all words of a phrase have, in as many at a time as lie in one block of each word's list.</summary>
internal sealed class PhraseIntersection(PhrasePart[] rarestFirst, Scratch scratch)
{
    private readonly int[] _found = scratch.Ints();
    private readonly int[] _kept = scratch.Ints();
    private readonly int[] _keptIn = scratch.Ints();

    /// <summary>Which of the wanted documents were found; the parts' <see cref="PhrasePart.Indexes"/> say where.</summary>
    public int[] Found => _found;

    /// <summary>Finds wanted documents in the lists of the parts from one on.</summary>
    /// <param name="wanted">At least one, ascending.</param>
    /// <param name="length">How many of them lie in the current blocks; the others are to be asked about in turn.</param>
    /// <returns>How many were found.</returns>
    public int Find(ReadOnlySpan<int> wanted, int firstPart, out int length)
    {
        int last = int.MaxValue;
        for (int i = firstPart; i < rarestFirst.Length; i++)
        {
            if (!rarestFirst[i].Postings.SeekToBlockOf(wanted[0]))
            {
                length = wanted.Length;
                return 0;
            }

            last = Math.Min(last, rarestFirst[i].Postings.Documents[^1]);
        }

        length = wanted[^1] <= last ? wanted.Length : SortedSearch.FirstAtLeast(wanted, last + 1);
        return Intersect(wanted[..length], firstPart);
    }

    private int Intersect(ReadOnlySpan<int> wanted, int firstPart)
    {
        int found = BlockIntersection.Find(wanted, rarestFirst[firstPart].Postings.Documents, _found, rarestFirst[firstPart].Indexes);
        for (int i = firstPart + 1; i < rarestFirst.Length && found > 0; i++) found = Narrow(wanted, found, i, firstPart);
        return found;
    }

    private int Narrow(ReadOnlySpan<int> wanted, int found, int part, int firstPart)
    {
        Span<int> documents = stackalloc int[PostingsFormat.BlockLength];
        for (int i = 0; i < found; i++) documents[i] = wanted[_found[i]];
        int kept = BlockIntersection.Find(documents[..found], rarestFirst[part].Postings.Documents, _kept, _keptIn);
        for (int i = 0; i < kept; i++)
        {
            _found[i] = _found[_kept[i]];
            rarestFirst[part].Indexes[i] = _keptIn[i];
        }

        for (int before = firstPart; before < part; before++)
        {
            int[] indexes = rarestFirst[before].Indexes;
            for (int i = 0; i < kept; i++) indexes[i] = indexes[_kept[i]];
        }

        return kept;
    }
}
