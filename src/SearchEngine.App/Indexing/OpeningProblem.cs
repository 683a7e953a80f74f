namespace SearchEngine.App;

/// <summary>Why a file does not open, in words for a person and without its path, which stands before them.</summary>
internal static class OpeningProblem
{
    public static string Of(Exception e) => e switch
    {
        UnauthorizedAccessException => "no permission to read it",
        FileNotFoundException or DirectoryNotFoundException => "it is gone, or a link to nothing",
        _ => e.Message,
    };
}
