using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>Something that changes the search screen: what the person did, or what came back from the index.</summary>
internal abstract record ScreenEvent
{
    /// <summary>What it becomes when it comes from the mouse over what is drawn; null when that means nothing here.</summary>
    public virtual ScreenEvent? By(MouseInput mouse) => mouse is { Action: MouseAction.Press, Button: 0 } ? this : null;
}
