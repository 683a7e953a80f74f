namespace SearchEngine.App;

/// <summary>The command was used wrongly. The message says what, where and what to do; lines after the first are shown as they are.</summary>
internal sealed class UsageException(string message) : Exception(message);
