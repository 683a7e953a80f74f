using System.Globalization;
using System.Text.RegularExpressions;
using SearchEngine.TestKit;

namespace SearchEngine.App.Tests;

/// <summary>
/// The README's pictures of the screen are the screen: above each stands, in a remark, its size and what is typed
/// (⏎ for Enter). UPDATE_GOLDEN=1 draws them anew.
/// </summary>
public sealed partial class ReadmePictureTests(SampleIndex samples) : IClassFixture<SampleIndex>
{
    private static string ReadmePath => Path.Combine(Repository.Root, "README.md");

    [Fact]
    public void The_pictures_of_the_README_are_what_the_program_draws()
    {
        string readme = File.ReadAllText(ReadmePath);
        Assert.True(PicturePattern().Count(readme) >= 3, "the README has lost its pictures");
        string now = PicturePattern().Replace(readme, match => match.Groups["head"].Value + Picture(match) + "```");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") File.WriteAllText(ReadmePath, now);
        else Assert.Equal(now, readme);
    }

    private string Picture(Match match)
    {
        int Number(string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);
        var screen = new ScreenDriver(Number("width"), Number("height"), samples.Index).Open();
        string drawn = screen.Type(match.Groups["keys"].Value.Replace('⏎', '\r')).Text();
        return string.Concat(drawn.Split('\n').Select(line => line.TrimEnd() + '\n')).TrimEnd('\n') + '\n';
    }

    [GeneratedRegex("(?<head><!-- screen (?<width>[0-9]+)x(?<height>[0-9]+): (?<keys>[^\n]*) -->\n```\n).*?```", RegexOptions.Singleline)]
    private static partial Regex PicturePattern();
}
