namespace SearchEngine.App;

/// <summary>Results could not be written to standard output; the index has nothing to do with it.</summary>
internal sealed class OutputFailedException(string reason, Exception? inner = null) : IOException($"standard output cannot be written: {reason}", inner);
