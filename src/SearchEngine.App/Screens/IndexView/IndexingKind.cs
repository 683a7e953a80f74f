namespace SearchEngine.App;

internal enum IndexingKind
{
    /// <summary>Reads a file or folder.</summary>
    Add,

    /// <summary>Reads everything anew that the index knows, and a file or folder where one is named.</summary>
    Rebuild,

    /// <summary>Reads a folder, and again whatever changes in it, until told to stop.</summary>
    Watch,
}
