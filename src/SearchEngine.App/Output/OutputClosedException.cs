namespace SearchEngine.App;

/// <summary>Nobody reads the output any more; there is nothing left to do and nothing to say.</summary>
internal sealed class OutputClosedException(Exception inner) : IOException("the output was closed", inner);
