namespace SearchEngine.App;

/// <summary>What may stand behind "said" without a command.</summary>
/// <param name="Index">The folder of the index, as typed.</param>
/// <param name="Plain">Lines instead of a screen.</param>
internal sealed record StartArguments(string? Index = null, bool Plain = false)
{
    public const string IndexOption = "--index";
    public const string PlainOption = "--plain";

    /// <summary>The few words that open the screen, read without the tree of all commands; null for all others.</summary>
    public static StartArguments? Read(IReadOnlyList<string> words)
    {
        var read = new StartArguments();
        for (int i = 0; i < words.Count; i++)
        {
            if (words[i] == PlainOption) read = read with { Plain = true };
            else if (words[i] == IndexOption && i + 1 < words.Count && words[i + 1].Length > 0) read = read with { Index = words[++i] };
            else return null;
        }

        return read;
    }
}
