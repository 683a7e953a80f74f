using System.Diagnostics.CodeAnalysis;
using SearchEngine.Model;

namespace SearchEngine.News.Tests;

public sealed class SpeakerMatcherTests
{
    [Theory]
    [InlineData("Mohammad Bagher Ghalibaf", "Mohammad Baqer Qalibaf")]
    [InlineData("Qassem Soleimani", "Qasem Suleimani")]
    [InlineData("Abu Mahdi al-Muhandis", "Abu Mahdi Muhandis")]
    [InlineData("Volodymyr Zelensky", "Volodymyr Zelenskyy")]
    [InlineData("Kim Jong-un", "Kim Jong Un")]
    [InlineData("Jong Un Kim", "Kim Jong Un")]
    [InlineData("José Álvarez", "Jose Alvarez")]
    [InlineData("ODO BRANDT", "Odo Brandt")]
    [InlineData("President Odo Brandt", "Odo Brandt")]
    [InlineData("Odo J. Brandt", "Odo Brandt")]
    [InlineData("Odo J. Brandt", "Odo Jasper Brandt")]
    [InlineData("J.K. Brandt", "J. K. Brandt")]
    [InlineData("Mohammad Zarif", "Mohammad Javad Zarif")]
    public void Two_spellings_of_one_name_are_merged(string a, string b)
    {
        var group = Assert.Single(Match(a, b).Groups);
        Assert.Equal(new[] { a, b }.Order(StringComparer.Ordinal), group.Spellings.Order(StringComparer.Ordinal));
        Assert.NotEmpty(Assert.Single(group.Reasons));
    }

    [Theory]
    [InlineData("Odo Brandt", "Ines Brandt")]
    [InlineData("Odo Brandt", "Brandt")]
    [InlineData("Odo Brandt", "Odo Brandt Jr.")]
    [InlineData("Odo A. Brandt", "Odo B. Brandt")]
    [InlineData("Anna Berg", "Anne Berg")]
    [InlineData("Sara Brian", "Sara Bryan")]
    [InlineData("James Taylor", "Taylor James")]
    [InlineData("Mohammad Rouhani", "Mahmoud Rouhani")]
    [InlineData("Mustafa Barzani", "Masoud Barzani")]
    [InlineData("Ministry of Works", "Ministry of Health")]
    [InlineData("Court of Appeal", "Court of Criminal Appeal")]
    [InlineData("Al Brandt", "Brandt")]
    [InlineData("AID", "Aid")]
    [InlineData("Odo Brandt", "Odo Brandt and Ines Calvo")]
    public void Different_people_are_not_merged(string a, string b) => Assert.Empty(Match(a, b).Groups);

    [Theory]
    [InlineData("Odo Brandt", "Brandt")]
    [InlineData("Anna Lewin", "Anne Lewin", false)]
    [InlineData("William Brandt", "Bill Brandt")]
    [InlineData("W. Brandt", "William Brandt")]
    [InlineData("Pedro Calvo", "Pedro Calvo Ruiz")]
    [InlineData("James Taylor", "Taylor James")]
    public void What_is_only_likely_is_proposed(string a, string b, bool proposed = true)
        => Assert.Equal(proposed ? 1 : 0, Match(a, b).Proposals.Count);

    [Fact]
    public void A_name_without_its_middle_is_not_merged_when_it_could_be_father_or_son()
        => Assert.Empty(Match("Odo Brandt", "Odo A. Brandt", "Odo B. Brandt").Groups);

    [Fact]
    public void A_common_surname_needs_more_than_a_variant_of_a_common_given_name()
    {
        string[] family = ["Imran Khan", "Bilal Khan", "Aziz Khan", "Zafar Khan", "Tariq Khan", "Rashid Khan", "Nadir Khan", "Salim Khan", "Karim Khan"];
        Assert.Empty(Match([.. family, "Mohammed Khan", "Muhammad Khan"]).Groups);
    }

    [Fact]
    public void The_most_frequent_full_spelling_is_shown()
    {
        var matches = SpeakerMatcher.Match([new("Mohammad Baqer Qalibaf", 2), new("Mohammad Bagher Ghalibaf", 5), new("Mohammad Bagher Qalibaf", 1)]);
        Assert.Equal("Mohammad Bagher Ghalibaf", Assert.Single(matches.Groups).Shown);
    }

    [Fact]
    [SuppressMessage("Security", "CA5394", Justification = "made-up names")]
    public void Hundreds_of_thousands_of_names_are_matched_without_comparing_all_pairs()
    {
        var random = new Random(7);
        string[] syllables = ["ba", "ren", "tor", "mi", "gha", "sky", "al", "vo", "qas", "lin", "dé", "hu", "sei", "ker"];
        string Syllables(int count) => string.Concat(Enumerable.Range(0, count).Select(_ => syllables[random.Next(syllables.Length)]));
        string Word() => "Zha" + Syllables(random.Next(2, 4));
        var names = Enumerable.Range(0, 300_000).Select(i => Word() + " " + Word() + " " + Word()).Distinct().Select(n => new FacetValue(n, 1)).ToList();
        Assert.NotEmpty(SpeakerMatcher.Match(names).Groups);
    }

    private static SpeakerMatches Match(params string[] names) => SpeakerMatcher.Match([.. names.Select((n, i) => new FacetValue(n, names.Length - i))]);
}
