namespace SearchEngine.Model;

/// <summary>The index is damaged, of a version this program cannot read, or not an index. The message is one line for a person and says what to do.</summary>
public sealed class IndexUnusableException(string message, Exception? inner = null) : IOException(message, inner);
