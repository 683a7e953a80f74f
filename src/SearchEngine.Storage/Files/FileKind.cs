namespace SearchEngine.Storage;

/// <summary>What a file of an index holds. The numbers stand in file headers: never renumber.</summary>
public enum FileKind
{
    Commit = 1,
    Terms = 2,
    Postings = 3,
    Positions = 4,
    Columns = 5,
    Stored = 6,
    LiveDocs = 7,
    Records = 8,
}
