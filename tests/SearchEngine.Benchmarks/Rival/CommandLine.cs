namespace SearchEngine.Benchmarks;

/// <summary>The rival harness's command line: positions, options with a value, flags.</summary>
internal sealed class CommandLine
{
    private static readonly HashSet<string> Flags = new(StringComparer.Ordinal) { "forcemerge", "nostore", "and", "product", "each" };

    private readonly Dictionary<string, string> _options = new(StringComparer.Ordinal);

    public CommandLine(ReadOnlySpan<string> arguments)
    {
        for (int i = 0; i < arguments.Length; i++)
        {
            if (!arguments[i].StartsWith("--", StringComparison.Ordinal)) Positions.Add(arguments[i]);
            else if (Flags.Contains(arguments[i][2..])) _options[arguments[i][2..]] = "";
            else if (i + 1 < arguments.Length) _options[arguments[i][2..]] = arguments[++i];
        }
    }

    public List<string> Positions { get; } = [];

    public bool Has(string flag) => _options.ContainsKey(flag);

    public string Text(string option, string otherwise) => _options.GetValueOrDefault(option, otherwise);

    public int Number(string option, int otherwise)
        => _options.TryGetValue(option, out string? value) ? int.Parse(value, System.Globalization.CultureInfo.InvariantCulture) : otherwise;
}
