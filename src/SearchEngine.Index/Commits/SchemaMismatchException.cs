namespace SearchEngine.Index;

/// <summary>The index was built with other fields or analysis than this program's and has to be built anew.</summary>
public sealed class SchemaMismatchException(string location)
    : IOException($"{location}: built with other fields than this program's; it has to be built anew");
