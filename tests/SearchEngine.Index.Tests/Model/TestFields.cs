using SearchEngine.Analysis;

namespace SearchEngine.Index.Tests;

/// <summary>A schema with every type of field, and the numbers of its fields.</summary>
internal static class TestFields
{
    public const int Title = 0;
    public const int Text = 1;
    public const int Plain = 2;
    public const int Key = 3;
    public const int Tags = 4;
    public const int Number = 5;
    public const int Flag = 6;
    public const int Id = 7;

    public static IndexSchema Schema { get; } = new(
        new FieldDefinition("title", FieldType.TextWithoutPositions) { Filter = new VerbatimFilter() },
        new FieldDefinition("text", FieldType.Text) { Filter = new PrefixFilter() },
        new FieldDefinition("plain", FieldType.Text) { Filter = new VerbatimFilter(), CopyOf = "text" },
        new FieldDefinition("key", FieldType.Keyword),
        new FieldDefinition("tags", FieldType.KeywordSet),
        new FieldDefinition("number", FieldType.Number),
        new FieldDefinition("flag", FieldType.Flag),
        new FieldDefinition("id", FieldType.Keyword));

    /// <summary>The word itself.</summary>
    private sealed class VerbatimFilter : WordFilter
    {
        public override int Apply(ReadOnlySpan<byte> word, Span<byte> term)
        {
            word.CopyTo(term);
            return word.Length;
        }
    }

    /// <summary>What fits in four bytes, a stand-in for a stem; words of one or two bytes are stop words.</summary>
    private sealed class PrefixFilter : WordFilter
    {
        public override int Apply(ReadOnlySpan<byte> word, Span<byte> term)
        {
            if (word.Length <= 2) return -1;
            int length = Math.Min(4, word.Length);
            while (length < word.Length && (word[length] & 0xC0) == 0x80) length--;
            word[..length].CopyTo(term);
            return length;
        }
    }
}
