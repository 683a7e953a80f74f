namespace SearchEngine.Terminal;

/// <summary>How many colours a terminal shows.</summary>
public enum ColorDepth
{
    None,
    Sixteen,
    TwoHundredFiftySix,
    TrueColor,
}
