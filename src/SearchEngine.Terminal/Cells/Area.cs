namespace SearchEngine.Terminal;

/// <summary>A rectangle of cells. Width and height are never below zero.</summary>
public readonly record struct Area(int X, int Y, int Width, int Height)
{
    public int Right => X + Width;

    public int Bottom => Y + Height;

    public bool IsEmpty => Width <= 0 || Height <= 0;

    public bool Contains(int x, int y) => x >= X && x < Right && y >= Y && y < Bottom;

    public Area Intersect(Area other)
    {
        int x = Math.Max(X, other.X), y = Math.Max(Y, other.Y);
        return new Area(x, y, Math.Max(0, Math.Min(Right, other.Right) - x), Math.Max(0, Math.Min(Bottom, other.Bottom) - y));
    }
}
