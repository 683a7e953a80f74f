namespace SearchEngine.Terminal;

/// <summary>What was drawn where, so that a click can be told: later areas lie over earlier ones.</summary>
public sealed class HitMap<T>
    where T : class
{
    private readonly List<Spot> _spots = [];

    public void Clear() => _spots.Clear();

    public void Add(Area area, T target)
    {
        if (!area.IsEmpty) _spots.Add(new Spot(area, target));
    }

    public T? At(int x, int y)
    {
        for (int i = _spots.Count - 1; i >= 0; i--)
        {
            if (_spots[i].Area.Contains(x, y)) return _spots[i].Target;
        }

        return null;
    }

    private sealed class Spot(Area area, T target)
    {
        public Area Area { get; } = area;

        public T Target { get; } = target;
    }
}
