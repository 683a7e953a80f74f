namespace SearchEngine.App;

/// <summary>What one bar of the timeline stands for.</summary>
internal enum DateScale
{
    Year,
    Month,
    Day,
}
