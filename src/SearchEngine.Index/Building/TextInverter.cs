namespace SearchEngine.Index;

/// <summary>
/// Turns a channel's stream of words into posting lists by a counting sort: count each term's occurrences, give each term
/// its place in one array, then walk the stream once and put each occurrence's index there. The indexes of a term come
/// out ascending, and an occurrence's document and position follow from its index.
/// </summary>
internal sealed class TextInverter
{
    private const int BucketShift = 6;

    private readonly TextChannel _channel;
    private readonly TermOrder _terms;
    private readonly int[] _documentStarts;
    private readonly int[] _bucketDocument;

    public TextInverter(TextChannel channel, TermOrder terms, int documents)
    {
        (_channel, _terms) = (channel, terms);
        Norms = new byte[documents];
        _documentStarts = [.. channel.DocumentStarts, .. Enumerable.Repeat(channel.TokenCount, documents + 1 - channel.DocumentStarts.Count)];
        _bucketDocument = FirstDocumentOfBuckets();
    }

    /// <summary>Norm of each document's field; 0 for one without terms. Complete after <see cref="Invert"/>.</summary>
    public byte[] Norms { get; }

    /// <summary>Documents that have a term. Complete after <see cref="Invert"/>.</summary>
    public int DocumentsWithTerms { get; private set; }

    /// <summary>Writes every term's list.</summary>
    public void Invert(FieldDefinition field, PostingsWriter postings, TermsWriter terms)
    {
        var ends = CountOccurrences();
        var occurrences = Scatter(ends);
        int start = 0;
        for (int rank = 0; rank < ends.Length; rank++)
        {
            WriteList(field, postings, occurrences.AsSpan(start, ends[rank] - start));
            if (postings.FinishTerm(out var info)) terms.Add(_terms[rank], info);
            start = ends[rank];
        }
    }

    private int[] CountOccurrences()
    {
        var counts = new int[_terms.Count];
        var tokens = _channel.Tokens;
        var ranks = _terms.RankOfWord;
        for (int document = 0; document < Norms.Length; document++)
        {
            int length = 0;
            foreach (int token in tokens[_documentStarts[document].._documentStarts[document + 1]])
            {
                int rank = ranks[token];
                if (rank < 0) continue;
                counts[rank]++;
                length++;
            }

            Norms[document] = Norm.Encode(length);
            if (length > 0) DocumentsWithTerms++;
        }

        return counts;
    }

    /// <summary>Sorts; turns the counts into the end of each term's range.</summary>
    private int[] Scatter(int[] counts)
    {
        int total = 0;
        for (int rank = 0; rank < counts.Length; rank++) (counts[rank], total) = (total, total + counts[rank]);
        var occurrences = GC.AllocateUninitializedArray<int>(total);
        var tokens = _channel.Tokens;
        var ranks = _terms.RankOfWord;
        for (int i = 0; i < tokens.Length; i++)
        {
            int rank = ranks[tokens[i]];
            if (rank >= 0) occurrences[counts[rank]++] = i;
        }

        return occurrences;
    }

    private void WriteList(FieldDefinition field, PostingsWriter postings, ReadOnlySpan<int> occurrences)
    {
        postings.StartTerm();
        int document = -1;
        for (int i = 0; i < occurrences.Length;)
        {
            document = DocumentOf(occurrences[i], document);
            int end = i + 1, limit = _documentStarts[document + 1];
            while (end < occurrences.Length && occurrences[end] < limit) end++;
            postings.AddDocument(document, end - i, Norms[document]);
            if (field.HasPositions) AddPositions(postings, occurrences[i..end], _documentStarts[document]);
            i = end;
        }
    }

    private static void AddPositions(PostingsWriter postings, ReadOnlySpan<int> occurrences, int start)
    {
        foreach (int occurrence in occurrences) postings.AddPosition(occurrence - start);
    }

    private int DocumentOf(int occurrence, int before)
    {
        int document = Math.Max(before, _bucketDocument[occurrence >> BucketShift]);
        while (_documentStarts[document + 1] <= occurrence) document++;
        return document;
    }

    private int[] FirstDocumentOfBuckets()
    {
        var result = new int[(_channel.TokenCount >> BucketShift) + 1];
        int document = 0;
        for (int bucket = 0; bucket < result.Length; bucket++)
        {
            while (document + 1 < _documentStarts.Length - 1 && _documentStarts[document + 1] <= bucket << BucketShift) document++;
            result[bucket] = document;
        }

        return result;
    }
}
