namespace SearchEngine.App;

/// <summary>What the shell is told.</summary>
internal enum ExitCode
{
    Done = 0,

    /// <summary>Nothing was found, some files were skipped, or the output could not be written.</summary>
    Incomplete = 1,

    WrongUse = 2,

    /// <summary>The index is missing, damaged or in use.</summary>
    Unusable = 3,
}
