using SearchEngine.TestKit;

namespace SearchEngine.Index.Tests;

public sealed class TermDictionaryTests
{
    private static readonly Comparer<byte[]> ByBytes = Comparer<byte[]>.Create((a, b) => a.AsSpan().SequenceCompareTo(b));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(1000)]
    public void A_seek_finds_the_first_term_that_is_not_less(int count) => Seeded.Cases(10, random =>
    {
        var terms = Terms(random, count);
        using var file = Write(terms);
        var dictionary = Open(file);
        var cursor = dictionary.Terms();
        foreach (byte[] target in terms.Concat(Terms(random, 100)).Append([]).Append(Enumerable.Repeat((byte)255, 2000).ToArray()))
        {
            int expected = Array.FindIndex(terms, t => t.AsSpan().SequenceCompareTo(target) >= 0);
            Assert.Equal(expected >= 0, cursor.SeekTo(target));
            if (expected >= 0) AssertStandsOn(cursor, terms, expected);
            else Assert.False(cursor.MoveNext());
            Assert.Equal(expected >= 0 && terms[expected].AsSpan().SequenceEqual(target), dictionary.TryFind(target, out var info));
            if (expected >= 0) AssertWalks(cursor, terms, expected);
            if (dictionary.TryFind(target, out info)) Assert.Equal(expected, info.Ordinal);
        }
    });

    [Fact]
    public void An_ordinal_leads_to_its_term() => Seeded.Cases(10, random =>
    {
        var terms = Terms(random, 200);
        using var file = Write(terms);
        var dictionary = Open(file);
        var cursor = dictionary.Terms();
        for (int i = 0; i < 400; i++)
        {
            int ordinal = random.Next(terms.Length);
            cursor.MoveToOrdinal(ordinal);
            AssertStandsOn(cursor, terms, ordinal);
            Assert.Equal(terms[ordinal], dictionary.TermAt(ordinal));
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => cursor.MoveToOrdinal(terms.Length));
        Assert.Throws<ArgumentOutOfRangeException>(() => cursor.MoveToOrdinal(-1));
    });

    [Fact]
    public void The_shared_prefix_is_what_the_term_has_in_common_with_the_one_before() => Seeded.Cases(10, random =>
    {
        var terms = Terms(random, 500);
        using var file = Write(terms);
        var cursor = Open(file).Terms();
        for (int i = 0; cursor.MoveNext(); i++)
        {
            int expected = i % TermsFormat.BlockLength == 0 ? 0 : terms[i].AsSpan().CommonPrefixLength(terms[i - 1]);
            Assert.Equal(expected, cursor.SharedPrefix);
        }
    });

    [Fact]
    public void Two_fields_do_not_mix()
    {
        using var file = new ScratchFile();
        var writer = new TermsWriter(file.Writer);
        var schema = new IndexSchema(new FieldDefinition("a", FieldType.Keyword), new FieldDefinition("n", FieldType.Number), new FieldDefinition("b", FieldType.Keyword));
        WriteField(writer, schema.Fields[0], ["zebra"u8.ToArray()]);
        WriteField(writer, schema.Fields[2], ["ant"u8.ToArray(), "bee"u8.ToArray()]);
        writer.Finish();
        var dictionaries = TermDictionary.OpenAll(file.Mapped, schema);
        Assert.Null(dictionaries[1]);
        Assert.False(dictionaries[0]!.TryFind("ant"u8, out _));
        Assert.True(dictionaries[2]!.TryFind("ant"u8, out var info));
        Assert.Equal((0, 1), (info.Ordinal, info.OnlyDocument));
    }

    private static void AssertStandsOn(TermCursor cursor, byte[][] terms, int ordinal)
    {
        Assert.Equal(terms[ordinal], cursor.Term.ToArray());
        Assert.Equal(0, cursor.SharedPrefix);
        AssertInfo(cursor.Info, ordinal);
    }

    private static void AssertWalks(TermCursor cursor, byte[][] terms, int from)
    {
        for (int ordinal = from + 1; ordinal < Math.Min(from + 20, terms.Length); ordinal++)
        {
            Assert.True(cursor.MoveNext());
            Assert.Equal(terms[ordinal], cursor.Term.ToArray());
            AssertInfo(cursor.Info, ordinal);
        }
    }

    /// <summary>Every third term is in one document alone, the others' lists grow with the ordinal.</summary>
    private static TermInfo InfoOf(int ordinal, long postingsOffset) => ordinal % 3 == 0
        ? new TermInfo { Ordinal = ordinal, DocumentFrequency = 1, TotalFrequency = 1, OnlyDocument = ordinal + 1, PostingsOffset = postingsOffset }
        : new TermInfo { Ordinal = ordinal, DocumentFrequency = ordinal + 1, TotalFrequency = ordinal + 1, OnlyDocument = -1, PostingsOffset = postingsOffset, PostingsLength = 200 * ordinal };

    private static void AssertInfo(TermInfo info, int ordinal)
    {
        long offset = 32;
        for (int i = 0; i < ordinal; i++) offset += InfoOf(i, 0).PostingsLength;
        Assert.Equal(InfoOf(ordinal, offset), info);
    }

    private static TermDictionary Open(ScratchFile file)
        => TermDictionary.OpenAll(file.Mapped, new IndexSchema(new FieldDefinition("f", FieldType.Keyword)))[0]!;

    private static ScratchFile Write(byte[][] terms)
    {
        var file = new ScratchFile();
        var writer = new TermsWriter(file.Writer);
        WriteField(writer, new FieldDefinition("f", FieldType.Keyword), terms);
        writer.Finish();
        return file;
    }

    private static void WriteField(TermsWriter writer, FieldDefinition field, byte[][] terms)
    {
        writer.StartField(field);
        long offset = 32;
        for (int i = 0; i < terms.Length; i++)
        {
            var info = InfoOf(i, offset);
            writer.Add(terms[i], info);
            offset += info.PostingsLength;
        }

        writer.FinishField(terms.Length);
    }

    /// <summary>Distinct sorted terms: empty, long, equal in their first eight bytes, ending in zeroes.</summary>
    private static byte[][] Terms(Random random, int count)
    {
        var terms = new SortedSet<byte[]>(ByBytes);
        while (terms.Count < count) terms.Add(Term(random));
        return [.. terms];
    }

    private static byte[] Term(Random random)
    {
        int length = random.Next(40) switch { 0 => 1024, 1 => 0, < 10 => random.Next(4), < 20 => 8, _ => random.Next(30) };
        var term = new byte[length];
        for (int i = 0; i < length; i++) term[i] = (byte)(i < 8 && random.Next(10) > 0 ? 'a' : random.Next(4) switch { 0 => 0, 1 => 'b', 2 => 255, _ => random.Next(256) });
        return term;
    }
}
