namespace SearchEngine.TestKit;

/// <param name="Text">What stands in the cell; empty for the second half of a wide character.</param>
/// <param name="Style">The parameters of the last SGR that held here, "0" for plain.</param>
public sealed record ModelCell(string Text, string Style)
{
    public static ModelCell Blank { get; } = new(" ", "0");
}
