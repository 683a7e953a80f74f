namespace SearchEngine.News;

/// <summary>Reads a word list that is embedded in the assembly: one entry a line, comments after #.</summary>
internal static class WordList
{
    public static IEnumerable<string[]> Read(string name)
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream($"Words.{name}.txt")
            ?? throw new InvalidOperationException($"the word list {name} is not embedded");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#')
                yield return line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
