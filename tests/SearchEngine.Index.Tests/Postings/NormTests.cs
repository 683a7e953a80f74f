namespace SearchEngine.Index.Tests;

public sealed class NormTests
{
    [Fact]
    public void Every_byte_stands_for_a_length_that_it_encodes()
    {
        for (int norm = 0; norm < 256; norm++) Assert.Equal(norm, Norm.Encode(Norm.Decode((byte)norm)));
    }

    [Fact]
    public void Short_lengths_are_exact_and_longer_ones_are_rounded_down_by_less_than_an_eighth()
    {
        for (int length = 0; length < 100_000; length++)
        {
            int decoded = Norm.Decode(Norm.Encode(length));
            if (length < 40) Assert.Equal(length, decoded);
            Assert.InRange(decoded, length - length / 8, length);
        }
    }

    [Fact]
    public void A_longer_field_never_has_a_smaller_norm()
    {
        for (int norm = 1; norm < 256; norm++) Assert.True(Norm.Decode((byte)norm) > Norm.Decode((byte)(norm - 1)));
    }

    /// <summary>Values that Lucene 8's SmallFloat.byte4ToInt gives.</summary>
    [Theory]
    [InlineData(39, 39)]
    [InlineData(40, 40)]
    [InlineData(41, 42)]
    [InlineData(48, 56)]
    [InlineData(255, 2013265944)]
    public void Lengths_are_those_of_Lucene(int norm, int length) => Assert.Equal(length, Norm.Decode((byte)norm));
}
