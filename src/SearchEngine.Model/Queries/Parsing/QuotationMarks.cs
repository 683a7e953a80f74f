namespace SearchEngine.Model;

/// <summary>The double quotation marks of the world's keyboards, word processors and newspapers.</summary>
internal static class QuotationMarks
{
    public static bool Opens(char c) => c is '"' or '“' or '”' or '„' or '«' or '»';

    public static bool Closes(char opener, char c) => opener switch
    {
        '"' => c is '"',
        '«' => c is '»' or '"',
        '»' => c is '«' or '»' or '"',
        _ => c is '”' or '“' or '"',
    };
}
