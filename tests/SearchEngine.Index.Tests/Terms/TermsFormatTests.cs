namespace SearchEngine.Index.Tests;

public sealed class TermsFormatTests
{
    [Fact]
    public void The_worked_example_is_what_is_written()
    {
        using var file = new ScratchFile();
        var writer = new TermsWriter(file.Writer);
        writer.StartField(new FieldDefinition("country", FieldType.Keyword));
        writer.Add("iran"u8, new TermInfo { DocumentFrequency = 2, TotalFrequency = 2, OnlyDocument = -1, PostingsOffset = 32, PostingsLength = 2 });
        writer.Add("iraq"u8, new TermInfo { DocumentFrequency = 1, TotalFrequency = 1, OnlyDocument = 1, PostingsOffset = 34 });
        writer.FinishField(documents: 3);
        writer.Finish();

        const string Block = "2000" + "00046972616E0202" + "0301710101";
        const string Padding = "00";
        const string Columns = "000000006E617269" + "2000000000000000";
        const string Directory = "3000000000000000" + "01000000" + "02000000" + "03000000" + "00000000" + "0300000000000000" + "0300000000000000";
        Assert.Equal(Block + Padding + Columns + Directory + "4000000000000000", file.Body);
    }

    [Fact]
    public void Keys_sort_as_the_terms_do_as_far_as_they_reach()
    {
        byte[][] sorted = [[], [0], [0, 1], [97], [97, 0], "abcdefgh"u8.ToArray(), "abcdefgi"u8.ToArray(), [0xC3, 0xBC], [0xFF]];
        for (int i = 1; i < sorted.Length; i++) Assert.True(TermsFormat.Key(sorted[i - 1]) <= TermsFormat.Key(sorted[i]));
        Assert.Equal(TermsFormat.Key("abcdefgh"u8), TermsFormat.Key("abcdefghi"u8));
    }
}
