namespace SearchEngine.App;

/// <summary>What is set, and where.</summary>
/// <param name="Text">Null when nothing is.</param>
/// <param name="Origin">The file's path or the variable's name; null for what holds by itself.</param>
internal readonly record struct SettingValue(string? Text, string? Origin);
