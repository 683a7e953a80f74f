namespace SearchEngine.News;

/// <summary>A reader cannot go on with a file; <see cref="ArticleReader"/> makes a problem of it. The message is one line for a person.</summary>
internal sealed class UnreadableException(string reason, Exception? inner = null) : Exception(reason, inner);
