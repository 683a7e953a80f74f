namespace SearchEngine.Terminal;

/// <summary>What was drawn where, so that a click can be told: later areas lie over earlier ones.</summary>
public sealed class HitMap<T>
    where T : class
{
    private readonly List<(Area Area, T Target)> _areas = [];

    public void Clear() => _areas.Clear();

    public void Add(Area area, T target)
    {
        if (!area.IsEmpty) _areas.Add((area, target));
    }

    public T? At(int x, int y)
    {
        for (int i = _areas.Count - 1; i >= 0; i--)
        {
            if (_areas[i].Area.Contains(x, y)) return _areas[i].Target;
        }

        return null;
    }
}
