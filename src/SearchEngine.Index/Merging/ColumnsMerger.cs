namespace SearchEngine.Index;

/// <summary>Merges columns into the order of the merged documents.</summary>
internal sealed class ColumnsMerger(ColumnsWriter writer, MergeSource[] sources, int documents)
{
    public byte[] MergeNorms(int field)
    {
        var merged = new byte[documents];
        foreach (var source in sources)
        {
            var norms = source.Reader.Columns.Norms(field);
            for (int d = 0; d < norms.Length; d++)
            {
                if (source.NewId(d) is >= 0 and int id) merged[id] = norms[d];
            }
        }

        writer.WriteNorms(merged);
        return merged;
    }

    /// <param name="ordinals">By source, the new ordinal of each old one.</param>
    /// <returns>Documents that have a value.</returns>
    public int MergeOrdinals(FieldDefinition field, int number, int[][] ordinals)
        => field.Type == FieldType.Keyword ? MergeSingle(number, ordinals) : MergeSets(number, ordinals);

    /// <summary>Merges a field without terms.</summary>
    public void Merge(FieldDefinition field, int number)
    {
        if (field.Type == FieldType.Number) MergeNumbers(number);
        else MergeFlags(number);
    }

    public void Finish() => writer.Finish();

    private int MergeSingle(int field, int[][] ordinals)
    {
        var merged = new int[documents];
        int present = 0, largest = 0;
        for (int i = 0; i < sources.Length; i++)
        {
            var column = sources[i].Reader.Columns.Ordinals(field);
            for (int d = 0; d < column.Length; d++)
            {
                if (sources[i].NewId(d) is not (>= 0 and int id) || column[d] is not (> 0 and int value)) continue;
                merged[id] = ordinals[i][value - 1] + 1;
                largest = Math.Max(largest, merged[id]);
                present++;
            }
        }

        writer.WriteOrdinals(merged, largest);
        return present;
    }

    private int MergeSets(int field, int[][] ordinals)
    {
        var starts = new int[documents + 1];
        var merged = new List<int>();
        int present = 0, largest = 0;
        for (int i = 0; i < sources.Length; i++)
        {
            var sets = sources[i].Reader.Columns.OrdinalSets(field);
            for (int d = 0; d < sets.Starts.Length - 1; d++)
            {
                if (sources[i].NewId(d) is not (>= 0 and int id)) continue;
                for (int v = sets.Starts[d]; v < sets.Starts[d + 1]; v++) merged.Add(ordinals[i][sets.Values[v] - 1] + 1);
                if (sets.Starts[d + 1] > sets.Starts[d]) present++;
                starts[id + 1] = merged.Count;
            }
        }

        foreach (int value in merged) largest = Math.Max(largest, value);
        writer.WriteOrdinalSets(starts, merged.ToArray(), largest);
        return present;
    }

    private void MergeNumbers(int field)
    {
        var merged = new int[documents];
        foreach (var source in sources)
        {
            var numbers = source.Reader.Columns.Numbers(field);
            for (int d = 0; d < numbers.Length; d++)
            {
                if (source.NewId(d) is >= 0 and int id) merged[id] = numbers[d];
            }
        }

        writer.WriteNumbers(merged);
    }

    private void MergeFlags(int field)
    {
        var merged = new ulong[(documents + 63) / 64];
        foreach (var source in sources)
        {
            var flags = source.Reader.Columns.Flags(field);
            for (int d = 0; d < source.Reader.Documents; d++)
            {
                if ((flags[d >> 6] & (1UL << (d & 63))) != 0 && source.NewId(d) is >= 0 and int id) merged[id >> 6] |= 1UL << (id & 63);
            }
        }

        writer.WriteFlags(merged);
    }
}
