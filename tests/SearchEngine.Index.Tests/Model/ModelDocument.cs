using System.Globalization;
using System.Text;

namespace SearchEngine.Index.Tests;

/// <summary>A document as a test means it, and what each field must hold of it.</summary>
internal sealed record ModelDocument(int Id)
{
    public IReadOnlyList<string> Title { get; init; } = [];
    public IReadOnlyList<string> Text { get; init; } = [];
    public string? Key { get; init; }
    public IReadOnlyList<string> Tags { get; init; } = [];
    public int? Number { get; init; }
    public bool Flag { get; init; }
    public byte[] Body { get; init; } = [];

    public string IdTerm => Id.ToString(CultureInfo.InvariantCulture);

    public byte[] Record => Encoding.UTF8.GetBytes($"document {Id}");

    public static int IdOf(ReadOnlySpan<byte> record) => int.Parse(record["document ".Length..], CultureInfo.InvariantCulture);

    /// <summary>Adds it to a segment in memory.</summary>
    public void AddTo(SegmentBuilder builder)
    {
        builder.StartDocument(Record, Body);
        if (Title.Count > 0) builder.AddText(TestFields.Title, Utf8(string.Join(' ', Title)));
        if (Text.Count > 0) builder.AddText(TestFields.Text, Utf8(string.Join(", ", Text)));
        if (Key is not null) builder.AddKeyword(TestFields.Key, Utf8(Key));
        foreach (string tag in Tags) builder.AddKeyword(TestFields.Tags, Utf8(tag));
        if (Number is int number) builder.SetNumber(TestFields.Number, number);
        if (Flag) builder.SetFlag(TestFields.Flag);
        builder.AddKeyword(TestFields.Id, Utf8(IdTerm));
    }

    /// <summary>Its terms in a field, each with its position.</summary>
    public IEnumerable<(string Term, int Position)> Terms(int field) => field switch
    {
        TestFields.Title => Title.Select((w, i) => (w, i)),
        TestFields.Text => Text.Select((w, i) => (w, i)).Where(t => Utf8(t.w).Length > 2).Select(t => (Prefix(t.w), t.i)),
        TestFields.Plain => Text.Select((w, i) => (w, i)),
        TestFields.Key => Key is null ? [] : [(Key, 0)],
        TestFields.Tags => Tags.Distinct().Select(t => (t, 0)),
        TestFields.Id => [(IdTerm, 0)],
        _ => [],
    };

    private static string Prefix(string word)
    {
        while (Utf8(word).Length > 4) word = word[..^1];
        return word;
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
