namespace SearchEngine.News;

/// <summary>A line of the ledger that could not be read and has no effect.</summary>
/// <param name="Line">Counted from 1.</param>
/// <param name="Reason">What is wrong with it, for a person.</param>
public sealed record LedgerProblem(int Line, string Reason);
