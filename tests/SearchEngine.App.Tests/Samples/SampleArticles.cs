using SearchEngine.Model;
using SearchEngine.News;
using SearchEngine.TestKit;

namespace SearchEngine.App.Tests;

/// <summary>The sample articles as the program reads them.</summary>
internal static class SampleArticles
{
    public static string Folder => Path.Combine(Repository.Root, "src", "SearchEngine.App", "Samples");

    /// <summary>By file and place in it; read once.</summary>
    public static IReadOnlyDictionary<string, Article> All { get; } = ReadAll().ToDictionary(pair => pair.Name, pair => pair.Article);

    /// <summary>Null when the program did not find this article in its file.</summary>
    public static Article? Find(ExpectedArticle expected) => All.GetValueOrDefault(expected.Name);

    public static IReadOnlyList<string> Files => [.. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    private static IEnumerable<(string Name, Article Article)> ReadAll() => Files.SelectMany(ReadFile);

    private static IEnumerable<(string Name, Article Article)> ReadFile(string file)
    {
        var options = new ReadingOptions();
        using var content = File.OpenRead(file);
        int item = 0;
        foreach (var read in ArticleReader.Read(file, content, options))
        {
            Assert.Null(read.Problem);
            item++;
            yield return ($"{Path.GetRelativePath(Folder, file).Replace('\\', '/')} {item}", ArticleReader.Extract(read.Raw!, options));
        }
    }
}
