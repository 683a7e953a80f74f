namespace SearchEngine.Index;

/// <summary>
/// Values by document, in columns that are used where they lie in the mapped file: norms of text fields, ordinals of
/// keyword fields (0 stands for none, n + 1 for the term with ordinal n), numbers, flags.
/// <code>
/// body      := column* directory                 every column begins at a multiple of 8
/// directory := per field of the schema: offset (i64) width (i32) zero (i32)
/// column    := text: norm (u8)^documents
///            | keyword: value (width 1, 2 or 4 bytes)^documents
///            | keyword set: start (i32)^(documents + 1) align(8) value (width)^values      values of a document ascending
///            | number: value (i32)^documents      the least i32 stands for none
///            | flag: word (u64)^(documents / 64, rounded up)
/// </code>
/// Three documents with the keywords 2, none and 1 of two are the column 02 00 01; with the sets {1, 3}, {} and {2} of
/// three the column 00 00 00 00 · 02 00 00 00 · 02 00 00 00 · 03 00 00 00 · 01 03 02.
/// </summary>
public static class ColumnsFormat
{
    /// <summary>What a number column holds for a document without a number.</summary>
    public const int NoNumber = int.MinValue;

    internal const int DirectoryEntryLength = 16;

    /// <summary>The next multiple of 8.</summary>
    internal static long Align(long offset) => (offset + 7) & ~7L;

    /// <summary>Bytes that hold values from 0 to a largest one.</summary>
    internal static int WidthFor(int largest) => largest <= byte.MaxValue ? 1 : largest <= ushort.MaxValue ? 2 : 4;

    /// <summary>Bytes that one entry of a field's column takes, when its dictionary has so many terms.</summary>
    internal static int WidthOf(FieldDefinition field, int terms) => field switch
    {
        { IsText: true } => 1,
        { IsKeyword: true } => WidthFor(terms),
        { Type: FieldType.Number } => sizeof(int),
        _ => sizeof(ulong),
    };

    /// <summary>Bytes of a field's column, without the values of sets.</summary>
    internal static long LeastLength(FieldDefinition field, int width, int documents) => field.Type switch
    {
        FieldType.KeywordSet => (documents + 1L) * sizeof(int),
        FieldType.Flag => (documents + 63L) / 64 * sizeof(ulong),
        _ => (long)width * documents,
    };
}
