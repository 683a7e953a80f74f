using System.Text.Json;

namespace SearchEngine.App;

/// <summary>The settings a person keeps: one JSON object, comments and a last comma allowed. No file is the same as an empty one.</summary>
internal sealed class SettingsFile
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);

    private SettingsFile(string path) => Path = path;

    public string Path { get; }

    public IReadOnlyList<string> Unknown => [.. _values.Keys.Where(name => !Setting.All.Any(s => s.Name.Equals(name, StringComparison.OrdinalIgnoreCase)))];

    /// <exception cref="UsageException">The file is something else.</exception>
    public static SettingsFile Read(string path)
    {
        var file = new SettingsFile(path);
        if (!File.Exists(path)) return file;
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path), Lenient);
            if (json.RootElement.ValueKind != JsonValueKind.Object) throw new UsageException($"{path}: settings are a JSON object: {{\"theme\": \"dark\"}}");
            file.Take(json.RootElement, "");
            return file;
        }
        catch (JsonException e)
        {
            throw new UsageException(FormattableString.Invariant($"{path}, line {e.LineNumber + 1}: these settings are no JSON"));
        }
    }

    public string? Value(Setting setting) => _values.GetValueOrDefault(setting.Name);

    private void Take(JsonElement inner, string prefix)
    {
        foreach (var property in inner.EnumerateObject())
        {
            if (property.Value.ValueKind == JsonValueKind.Object) Take(property.Value, prefix + property.Name + ".");
            else if (property.Value.ValueKind != JsonValueKind.Null) _values[prefix + property.Name] = property.Value.ToString();
        }
    }
}
