using SearchEngine.Model;

namespace SearchEngine.App.Tests;

/// <summary>An article that tries to steer whatever prints it, in every part that it has.</summary>
internal static class HostileArticle
{
    public const string Id = "h\e[31m";

    public static Article Made { get; } = TestArticles.Treaty with
    {
        Id = Id,
        Title = "T\e]0;owned\a\u202e",
        Outlet = "O\u009b2J",
        Authors = ["A\e[1m", "B\u0007"],
        Url = "https://example.org/\e]52;c;eA==\a",
        Language = "e\u001b",
        Text = TestArticles.Treaty.Text + " owned \e[2J\u009b1m\u2066\r\nnext\u0085line",
        Source = new ArticleSource("/x\r\e[2J"),
        Quotes = [TestArticles.Treaty.Quotes[0] with { Text = "q\e[8m\u2066", Speaker = "s\e", SpeakerAsWritten = "w\u0085" }],
    };

    /// <summary>Characters that no output may hold, line ends aside.</summary>
    public static bool IsDangerous(char c) => (char.IsControl(c) && c is not ('\n' or '\r')) || c is >= '\u202a' and <= '\u202e' or >= '\u2066' and <= '\u2069';
}
