using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>What a run did.</summary>
internal sealed record IndexingSummary
{
    /// <summary>Files read that the index did not know.</summary>
    public int New { get; set; }

    /// <summary>Files read again.</summary>
    public int Changed { get; set; }

    public int Unchanged { get; set; }

    /// <summary>Files that a run which was stopped has read a part of.</summary>
    public int InPart { get; set; }

    /// <summary>Files that are gone and were taken out of the index.</summary>
    public int Deleted { get; set; }

    /// <summary>Articles read by this run.</summary>
    public int Articles { get; set; }

    /// <summary>How many of them were known from another place, and are now a source more of the same article.</summary>
    public int Copies { get; set; }

    public int Quotes { get; set; }

    public long Bytes { get; set; }

    public TimeSpan Elapsed { get; set; }

    /// <summary>Ended before all was read.</summary>
    public bool Stopped { get; set; }

    /// <summary>Whether what a stopped run had finished is in the index; not after a rebuilding, which leaves the old one in place.</summary>
    public bool IsKept { get; init; } = true;

    /// <summary>What could not be read, of unchanged files too: the same folder gives the same account each time.</summary>
    public List<(string Path, SourceProblem Problem)> Skipped { get; } = [];

    public bool DidSomething => New + Changed + Deleted > 0;

    public ExitCode ExitCode => Stopped || Skipped.Count > 0 ? ExitCode.Incomplete : ExitCode.Done;
}
