using SearchEngine.Model;

namespace SearchEngine.Embedded.Tests;

public sealed class CompletionTests : IDisposable
{
    private readonly ArticlesOnDisk _articles = new(
        ArticlesOnDisk.Article("a", "Negotiators negotiate in the harbour.", "The Harbour", quotes: ("Harun Vela", "We negotiate")),
        ArticlesOnDisk.Article("b", "Négotiations went on; to negotiate is to wait.", "Harbour Times", quotes: ("Harun al-Vela", "No")),
        ArticlesOnDisk.Article("c", "They negotiate.", "Kestrel Wire", quotes: [("Vera Hale", "Yes"), ("Harun Vela", "Yes again")]));

    public void Dispose() => _articles.Dispose();

    [Theory]
    [InlineData(QueryField.Default, "NÉGO", "negotiate:3 negotiations:1 negotiators:1")]
    [InlineData(QueryField.Quote, "ne", "negotiate:1")]
    [InlineData(QueryField.Default, "xyz", "")]
    [InlineData(QueryField.Default, "", "")]
    [InlineData(QueryField.Default, "!", "")]
    [InlineData(QueryField.Id, "a", "")]
    public void Words_are_completed_as_written_the_most_frequent_first(QueryField field, string typed, string expected)
        => Assert.Equal(expected, string.Join(' ', Complete(field, typed).Select(c => $"{c.Text}:{c.Count}")));

    [Theory]
    [InlineData(QueryField.Speaker, "ve", "Harun Vela|Harun al-Vela|Vera Hale")]
    [InlineData(QueryField.Speaker, "harun ve", "Harun Vela")]
    [InlineData(QueryField.Speaker, "harun ", "Harun Vela|Harun al-Vela")]
    [InlineData(QueryField.Speaker, "haru n", "")]
    [InlineData(QueryField.Outlet, "harb", "Harbour Times|The Harbour")]
    [InlineData(QueryField.Outlet, "", "Kestrel Wire|Harbour Times|The Harbour")]
    [InlineData(QueryField.Kind, "d", "direct")]
    public void Names_are_completed_by_the_beginning_of_any_of_their_words(QueryField field, string typed, string expected)
        => Assert.Equal(expected, string.Join('|', Complete(field, typed).Select(c => c.Text)));

    [Fact]
    public void A_speaker_of_several_spellings_is_one_completion_found_by_each_of_them()
    {
        _articles.Index.Speakers = new SpeakerDirectory([new("Harun Vela", ["Harun Vela", "Harun al-Vela"])]);
        var found = Complete(QueryField.Speaker, "al");
        Assert.Equal("Harun Vela", Assert.Single(found).Text);
    }

    [Fact]
    public void No_more_are_given_than_were_asked_for()
        => Assert.Equal(["negotiate"], _articles.Index.Complete(new CompletionRequest(QueryField.Default, "nego", 1), TestContext.Current.CancellationToken).Completions.Select(c => c.Text));

    private IReadOnlyList<Suggestion> Complete(QueryField field, string typed)
    {
        var response = _articles.Index.Complete(new CompletionRequest(field, typed), TestContext.Current.CancellationToken);
        Assert.True(response.AreBest);
        return response.Completions;
    }
}
