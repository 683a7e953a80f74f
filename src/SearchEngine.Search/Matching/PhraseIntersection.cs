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

    /// <summary>Finds wanted documents in the lists of the parts from one on. A list is unpacked only where those before it have documents in common.</summary>
    /// <param name="wanted">At least one, ascending.</param>
    /// <param name="length">How many of them have been asked about: as far as the lists' current blocks reach.</param>
    /// <returns>How many were found.</returns>
    public int Find(ReadOnlySpan<int> wanted, int firstPart, out int length)
    {
        length = wanted.Length;
        var first = rarestFirst[firstPart];
        if (!first.Postings.SeekToBlockOf(wanted[0])) return 0;
        int last = first.Postings.LastDocument;
        if (wanted[^1] > last) length = SortedSearch.FirstAtLeast(wanted, last + 1);
        int found = first.Postings.Find(wanted[..length], _found, first.Indexes);
        for (int i = firstPart + 1; i < rarestFirst.Length && found > 0; i++) found = Narrow(wanted, found, i, firstPart, ref length);
        return found;
    }

    private int Narrow(ReadOnlySpan<int> wanted, int found, int part, int firstPart, ref int length)
    {
        var postings = rarestFirst[part].Postings;
        if (!postings.SeekToBlockOf(wanted[_found[0]])) return 0;
        Span<int> documents = stackalloc int[PostingsFormat.BlockLength];
        for (int i = 0; i < found; i++) documents[i] = wanted[_found[i]];
        int inBlock = SortedSearch.FirstAtLeast(documents[..found], postings.LastDocument + 1);
        if (inBlock < found) length = _found[inBlock];
        int kept = postings.Find(documents[..inBlock], _kept, _keptIn);
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
