using SearchEngine.TestKit;

namespace SearchEngine.Analysis.Tests;

/// <summary>Runs LuceneWords.java.</summary>
internal static class LuceneWords
{
    /// <param name="task">"words" or "terms"; see the program.</param>
    /// <returns>A line for each line.</returns>
    public static string[] Run(string task, IEnumerable<string> lines)
        => LuceneProgram.Run("tests/SearchEngine.Analysis.Tests/Lucene/LuceneWords.java", string.Join('\n', lines), task);
}
