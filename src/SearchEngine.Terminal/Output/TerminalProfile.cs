namespace SearchEngine.Terminal;

/// <summary>What the environment says about the terminal.</summary>
/// <param name="Depth">How many colours to use.</param>
/// <param name="IsScreen">False for a terminal that can only print lines (TERM=dumb or unset).</param>
/// <param name="KnowsExtensions">False for terminals whose parser is known to print what it does not know.</param>
public sealed record TerminalProfile(ColorDepth Depth, bool IsScreen, bool KnowsExtensions)
{
    /// <param name="variable">The value of an environment variable, null when it is not set.</param>
    public static TerminalProfile Detect(Func<string, string?> variable)
    {
        string term = variable("TERM") ?? "";
        return new TerminalProfile(DepthOf(term, variable), term is not ("" or "dumb"), term is not "linux" && !term.StartsWith("vt", StringComparison.Ordinal));
    }

    private static ColorDepth DepthOf(string term, Func<string, string?> variable)
    {
        if (!string.IsNullOrEmpty(variable("NO_COLOR"))) return ColorDepth.None;
        if (variable("COLORTERM") is "truecolor" or "24bit" || term.EndsWith("-direct", StringComparison.Ordinal)) return ColorDepth.TrueColor;
        if (term.Contains("256color", StringComparison.Ordinal)) return ColorDepth.TwoHundredFiftySix;
        return term.StartsWith("vt", StringComparison.Ordinal) || term is "" or "dumb" ? ColorDepth.None : ColorDepth.Sixteen;
    }
}
