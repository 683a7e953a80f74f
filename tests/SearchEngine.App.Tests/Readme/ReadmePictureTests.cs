using System.Text.RegularExpressions;
using SearchEngine.TestKit;

namespace SearchEngine.App.Tests;

/// <summary>The README's picture of the screen is the screen. UPDATE_GOLDEN=1 draws it anew.</summary>
public sealed partial class ReadmePictureTests(SampleIndex samples) : IClassFixture<SampleIndex>
{
    private const int Width = 112;
    private const int Height = 22;
    private const string Typed = "moon";

    private static string ReadmePath => Path.Combine(Repository.Root, "README.md");

    [Fact]
    public void The_picture_of_the_README_is_what_the_program_draws()
    {
        string drawn = new ScreenDriver(Width, Height, samples.Index).Open().Type(Typed).Text();
        string picture = string.Concat(drawn.Split('\n').Select(line => line.TrimEnd() + '\n')).TrimEnd('\n') + '\n';
        string readme = File.ReadAllText(ReadmePath);
        string now = PicturePattern().Replace(readme, match => match.Groups[1].Value + picture + "```", 1);

        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") File.WriteAllText(ReadmePath, now);
        else Assert.Equal(now, readme);
    }

    [GeneratedRegex("(?<=\n)(## What it looks like\n.*?\n```\n)(.*?)```", RegexOptions.Singleline)]
    private static partial Regex PicturePattern();
}
