using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>A value of a facet: the left button chooses it, the right one excludes it.</summary>
internal sealed record FacetRowClicked(int Number, bool Excludes = false) : ScreenEvent
{
    public override ScreenEvent? By(MouseInput mouse) => mouse.Action == MouseAction.Press ? this with { Excludes = mouse.Button == 2 } : null;
}
