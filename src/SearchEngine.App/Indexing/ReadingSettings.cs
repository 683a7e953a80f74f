using SearchEngine.News;

namespace SearchEngine.App;

/// <summary>
/// What goes into the reading of a file beside its content: the outlet and the fields that were given by hand. The index
/// remembers it as lines, "outlet=NAME" and "field=PART=NAME".
/// </summary>
internal sealed record ReadingSettings(string Outlet, IReadOnlyList<string> Fields)
{
    private const string OutletLine = "outlet=";
    private const string FieldLine = "field=";

    public static ReadingSettings Parse(string written)
    {
        var lines = written.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return new ReadingSettings(
            lines.FirstOrDefault(line => line.StartsWith(OutletLine, StringComparison.Ordinal))?[OutletLine.Length..] ?? "",
            [.. lines.Where(line => line.StartsWith(FieldLine, StringComparison.Ordinal)).Select(line => line[FieldLine.Length..])]);
    }

    /// <summary>With what a run was given; what it was not stays.</summary>
    public ReadingSettings With(IndexingTask task) => new(task.Outlet ?? Outlet, task.Fields ?? Fields);

    public ReadingOptions Options() => new() { Outlet = Outlet.Length == 0 ? null : Outlet, Fields = FieldMapping.Of(Fields) };

    public override string ToString()
        => string.Join('\n', Fields.Select(field => FieldLine + field).Prepend(Outlet.Length == 0 ? "" : OutletLine + Outlet).Where(line => line.Length > 0));
}
