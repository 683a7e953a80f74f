using SearchEngine.Storage;
using SearchEngine.TestKit;

namespace SearchEngine.Index.Tests;

public sealed class ColumnsTests
{
    private static readonly IndexSchema Schema = new(
        new FieldDefinition("outlet", FieldType.Keyword),
        new FieldDefinition("speakers", FieldType.KeywordSet),
        new FieldDefinition("day", FieldType.Number),
        new FieldDefinition("isQuote", FieldType.Flag));

    [Fact]
    public void The_worked_example_is_what_is_written()
    {
        using var file = new ScratchFile(FileKind.Columns);
        var writer = new ColumnsWriter(file.Writer);
        writer.WriteOrdinals([2, 0, 1], terms: 2);
        writer.WriteOrdinalSets([0, 2, 2, 3], [1, 3, 2], terms: 3);
        writer.WriteNumbers([18262, ColumnsFormat.NoNumber, -1]);
        writer.WriteFlags([0b101]);
        writer.Finish();

        const string Outlet = "020001" + "0000000000";
        const string Speakers = "00000000" + "02000000" + "02000000" + "03000000" + "010302" + "0000000000";
        const string Day = "56470000" + "00000080" + "FFFFFFFF" + "00000000";
        const string IsQuote = "0500000000000000";
        const string Directory = "20000000000000000100000000000000" + "28000000000000000100000000000000" + "40000000000000000400000000000000" + "50000000000000000800000000000000";
        Assert.Equal(Outlet + Speakers + Day + IsQuote + Directory, file.Body);
    }

    /// <summary>What would lead a loop out of its tables is told when the column is asked for, by a name that a person can use.</summary>
    [Theory]
    [InlineData(0, 3, "values of 'outlet' up to 2")]
    [InlineData(0, 255, "values of 'outlet' up to 2")]
    [InlineData(24, 4, "values of 'speakers' up to 3")]
    [InlineData(12, 3, "a set that begins at 3 or later")]
    [InlineData(20, 200, "200 bytes")]
    [InlineData(48, 8, "no flag behind the last document")]
    public void A_value_that_cannot_be_is_damage_of_the_file(int at, byte value, string expected)
    {
        using var file = new ScratchFile(FileKind.Columns);
        var writer = new ColumnsWriter(file.Writer);
        writer.WriteOrdinals([2, 0, 1], terms: 2);
        writer.WriteOrdinalSets([0, 2, 2, 3], [1, 3, 2], terms: 3);
        writer.WriteNumbers([1, 2, 3]);
        writer.WriteFlags([0b101]);
        writer.Finish();
        string path = file.Mapped.Path;
        ReadAll(file.Mapped);
        Resealed.Change(path, bytes => bytes[FileHeader.Length + at] = value);
        using var damaged = MappedFile.Open(path);
        var e = Assert.Throws<CorruptIndexException>(() => ReadAll(damaged));
        Assert.Equal(path, e.File);
        Assert.Contains(expected, e.Expected, StringComparison.Ordinal);

        static void ReadAll(MappedFile mapped)
        {
            var columns = new ColumnsReader(mapped, Schema, 3, [2, 3, 0, 0]);
            _ = columns.Ordinals(0);
            _ = columns.OrdinalSets(1);
            _ = columns.Flags(3);
        }
    }

    [Theory]
    [InlineData(255, 1)]
    [InlineData(256, 2)]
    [InlineData(65_535, 2)]
    [InlineData(65_536, 4)]
    public void Ordinals_take_the_bytes_that_the_number_of_terms_needs(int terms, int width) => Seeded.Cases(3, random =>
    {
        int documents = random.Next(1, 300);
        var values = Enumerable.Range(0, documents).Select(_ => random.Next(terms + 1)).Append(terms).ToArray();
        var sets = Enumerable.Range(0, documents + 1).Select(_ => Enumerable.Range(0, random.Next(4)).Select(_ => random.Next(1, terms + 1)).Distinct().Order().ToArray()).ToArray();
        using var file = Write(values, sets);
        var columns = new ColumnsReader(file.Mapped, Schema, documents + 1, [terms, terms, 0, 0]);
        Assert.Equal(width, columns.Ordinals(0).Width);
        Assert.Equal(values.Length, columns.Ordinals(0).Length);
        for (int d = 0; d < values.Length; d++) Assert.Equal(values[d], columns.Ordinals(0)[d]);
        AssertSets(sets, columns.OrdinalSets(1), width);

        void AssertSets(int[][] expected, OrdinalSetColumn column, int bytes)
        {
            Assert.Equal(bytes, column.Values.Width);
            for (int d = 0; d < expected.Length; d++)
            {
                var found = new List<int>();
                for (int i = column.Starts[d]; i < column.Starts[d + 1]; i++) found.Add(column.Values[i]);
                Assert.Equal(expected[d], found);
            }
        }

        ScratchFile Write(int[] single, int[][] several)
        {
            var written = new ScratchFile(FileKind.Columns);
            var writer = new ColumnsWriter(written.Writer);
            writer.WriteOrdinals(single, terms);
            var starts = new int[several.Length + 1];
            for (int d = 0; d < several.Length; d++) starts[d + 1] = starts[d] + several[d].Length;
            writer.WriteOrdinalSets(starts, several.SelectMany(s => s).ToArray(), terms);
            writer.WriteNumbers(new int[several.Length]);
            writer.WriteFlags(new ulong[(several.Length + 63) / 64]);
            writer.Finish();
            return written;
        }
    });
}
