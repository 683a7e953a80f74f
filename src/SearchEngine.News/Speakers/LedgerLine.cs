namespace SearchEngine.News;

/// <summary>A line of the ledger as it is kept: what it says, and the entry that it is when it is one.</summary>
/// <param name="Text">Without line break; comments and lines that could not be read stay as they are.</param>
internal sealed record LedgerLine(string Text, LedgerEntry? Entry, string? Problem)
{
    private static readonly (string Word, LedgerAction Action, string Sign)[] Actions =
    [
        ("merge", LedgerAction.Merge, " = "), ("split", LedgerAction.Split, " | "), ("rename", LedgerAction.Rename, " -> "),
    ];

    public static LedgerLine Of(LedgerEntry entry) => new(entry.ToString(), entry, null);

    public static LedgerLine Parse(string text)
    {
        string line = text.Trim();
        if (line.Length == 0 || line[0] == '#') return new LedgerLine(text, null, null);
        foreach (var (word, action, sign) in Actions)
            if (line.StartsWith(word + " ", StringComparison.OrdinalIgnoreCase) || line.StartsWith(word + "\t", StringComparison.OrdinalIgnoreCase))
                return Parse(text, line[(word.Length + 1)..], word, action, sign);
        return new LedgerLine(text, null, "begins with none of merge, split, rename");
    }

    private static LedgerLine Parse(string text, string names, string word, LedgerAction action, string sign)
    {
        string[] parts = names.Split(sign);
        if (parts.Length != 2) return new LedgerLine(text, null, $"{word} needs two names with “{sign.Trim()}” between spaces");
        string name = parts[0].Trim(), other = parts[1].Trim();
        if (name.Length == 0 || other.Length == 0) return new LedgerLine(text, null, $"{word} needs a name on either side of “{sign.Trim()}”");
        if (name == other) return new LedgerLine(text, null, $"{word} needs two different names");
        return new LedgerLine(text, new LedgerEntry(action, name, other), null);
    }
}
