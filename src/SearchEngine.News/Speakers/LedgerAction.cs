namespace SearchEngine.News;

/// <summary>What a line of the speaker ledger does.</summary>
public enum LedgerAction
{
    /// <summary><c>merge A = B</c>: the two names are one speaker.</summary>
    Merge,

    /// <summary><c>split A | B</c>: B is not A; it leaves A's group and stands alone.</summary>
    Split,

    /// <summary><c>rename A -&gt; B</c>: A's group is shown as B.</summary>
    Rename,
}
