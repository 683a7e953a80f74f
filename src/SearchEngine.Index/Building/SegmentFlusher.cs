using SearchEngine.Storage;

namespace SearchEngine.Index;

/// <summary>Writes what a <see cref="SegmentBuilder"/> holds in memory: terms, postings, positions and columns.</summary>
internal sealed class SegmentFlusher(
    SegmentBuilder builder, TextChannel?[] texts, KeywordChannel?[] keywords, List<int>?[] numbers, List<ulong>?[] flags, int documents)
{
    public void Write()
    {
        using var termsFile = builder.Create(FileKind.Terms);
        using var postings = builder.Create(FileKind.Postings);
        using var positions = builder.Create(FileKind.Positions);
        using var columnsFile = builder.Create(FileKind.Columns);
        var terms = new TermsWriter(termsFile);
        var columns = new ColumnsWriter(columnsFile);
        for (int i = 0; i < builder.Schema.Fields.Count; i++)
        {
            var field = builder.Schema.Fields[i];
            if (field.IsText) WriteText(field, texts[field.CopyOf is { } other ? builder.Schema.NumberOf(other) : i]!, new PostingsWriter(field, postings, positions), terms, columns);
            else if (field.IsKeyword) WriteKeywords(field, keywords[i]!, new PostingsWriter(field, postings, positions), terms, columns);
            else if (field.Type == FieldType.Number) columns.WriteNumbers(numbers[i]!.ToArray());
            else columns.WriteFlags(flags[i]!.ToArray());
        }

        terms.Finish();
        postings.Finish();
        positions.Finish();
        columns.Finish();
    }

    private void WriteText(FieldDefinition field, TextChannel channel, PostingsWriter postings, TermsWriter terms, ColumnsWriter columns)
    {
        terms.StartField(field);
        var inverter = new TextInverter(channel, TermOrder.Of(channel.Words, field.Filter!), documents);
        inverter.Invert(field, postings, terms);
        terms.FinishField(inverter.DocumentsWithTerms);
        columns.WriteNorms(inverter.Norms);
    }

    private void WriteKeywords(FieldDefinition field, KeywordChannel channel, PostingsWriter postings, TermsWriter terms, ColumnsWriter columns)
    {
        terms.StartField(field);
        var order = TermOrder.Of(channel.Values);
        var starts = StartsByRank(channel, order);
        var documentsOfRank = new int[channel.Entries.Count];
        foreach (var (document, value) in channel.Entries) documentsOfRank[starts[order.RankOfWord[value]]++] = document;
        int start = 0;
        for (int rank = 0; rank < order.Count; rank++)
        {
            postings.StartTerm();
            foreach (int document in documentsOfRank.AsSpan(start, starts[rank] - start)) postings.AddDocument(document, 1, 0);
            if (postings.FinishTerm(out var info)) terms.Add(order[rank], info);
            start = starts[rank];
        }

        terms.FinishField(channel.Documents);
        WriteColumn(field, channel, order, columns);
    }

    private static int[] StartsByRank(KeywordChannel channel, TermOrder order)
    {
        var starts = new int[order.Count];
        foreach (var (_, value) in channel.Entries) starts[order.RankOfWord[value]]++;
        int total = 0;
        for (int rank = 0; rank < starts.Length; rank++) (starts[rank], total) = (total, total + starts[rank]);
        return starts;
    }

    private void WriteColumn(FieldDefinition field, KeywordChannel channel, TermOrder order, ColumnsWriter columns)
    {
        if (field.Type == FieldType.Keyword)
        {
            var values = new int[documents];
            foreach (var (document, value) in channel.Entries) values[document] = order.RankOfWord[value] + 1;
            columns.WriteOrdinals(values, order.Count);
            return;
        }

        var starts = new int[documents + 1];
        foreach (var (document, _) in channel.Entries) starts[document + 1]++;
        for (int d = 0; d < documents; d++) starts[d + 1] += starts[d];
        var sets = channel.Entries.Select(e => order.RankOfWord[e.Value] + 1).ToArray();
        for (int d = 0; d < documents; d++) Array.Sort(sets, starts[d], starts[d + 1] - starts[d]);
        columns.WriteOrdinalSets(starts, sets, order.Count);
    }
}
