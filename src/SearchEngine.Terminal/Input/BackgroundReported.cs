namespace SearchEngine.Terminal;

/// <summary>The terminal's answer to what its background colour is.</summary>
public sealed record BackgroundReported(byte Red, byte Green, byte Blue) : InputEvent
{
    /// <summary>Whether the eye takes it for dark (Rec. 601 luma below one half).</summary>
    public bool IsDark => (299 * Red) + (587 * Green) + (114 * Blue) < 127_500;
}
