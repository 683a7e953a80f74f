namespace SearchEngine.App;

/// <summary>What a stream can show.</summary>
/// <param name="width">Columns that a line may take; asked once, when the first line is laid out.</param>
/// <param name="isTerminal">Whether it is drawn at once, so that a line can be drawn over.</param>
/// <param name="hasColour">Whether escape sequences for colour are wanted.</param>
internal sealed class OutputStyle(Func<int> width, bool isTerminal, bool hasColour)
{
    /// <summary>The width of what is no terminal.</summary>
    public const int StandardWidth = 80;

    private const string Reset = "\e[0m";

    private readonly Lazy<int> _width = new(width);

    /// <summary>For pipes and files.</summary>
    public static OutputStyle Plain { get; } = new(() => StandardWidth, isTerminal: false, hasColour: false);

    public int Width => _width.Value;

    public bool IsTerminal { get; } = isTerminal;

    public string Bold(string text) => Paint("\e[1m", text);

    public string Dim(string text) => Paint("\e[2m", text);

    /// <summary>A word that was searched for.</summary>
    public string Hit(string text) => Paint("\e[1;33m", text);

    private string Paint(string sequence, string text) => hasColour && text.Length > 0 ? sequence + text + Reset : text;
}
