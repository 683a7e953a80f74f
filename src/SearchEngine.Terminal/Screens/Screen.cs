namespace SearchEngine.Terminal;

/// <summary>A full-screen program: takes events, draws itself. Everything is called on the loop's own thread.</summary>
public abstract class Screen
{
    /// <summary>True once the loop is to end.</summary>
    public abstract bool IsFinished { get; }

    public abstract void Handle(InputEvent input);

    /// <summary>Draws the whole screen on an empty grid; only what differs from the last frame is sent.</summary>
    public abstract void Draw(Grid grid);
}
