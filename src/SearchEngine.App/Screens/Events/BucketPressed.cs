using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>A bar of a timeline has been clicked, or a range is being drawn out to it.</summary>
internal sealed record BucketPressed(int Bucket, bool IsDrag = false) : ScreenEvent
{
    public override ScreenEvent? By(MouseInput mouse) => mouse.Button == 0 ? this with { IsDrag = mouse.Action == MouseAction.Drag } : null;
}
