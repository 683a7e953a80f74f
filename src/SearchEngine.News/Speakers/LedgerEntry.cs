namespace SearchEngine.News;

/// <summary>One decision about speakers.</summary>
public sealed record LedgerEntry(LedgerAction Action, string Name, string Other)
{
    /// <summary>The line as it stands in the ledger.</summary>
    public override string ToString() => Action switch
    {
        LedgerAction.Merge => $"merge {Name} = {Other}",
        LedgerAction.Split => $"split {Name} | {Other}",
        _ => $"rename {Name} -> {Other}",
    };
}
