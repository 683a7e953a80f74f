namespace SearchEngine.Terminal;

/// <summary>Which item of a list is selected, and which is the first one on show.</summary>
public readonly record struct ListPosition(int Selected, int Top)
{
    /// <summary>Moves the selection, staying inside a list of <paramref name="count"/> items of which <paramref name="visible"/> are on show.</summary>
    public ListPosition Move(int by, int count, int visible) => Select(by, count).Reveal(count, visible);

    /// <summary>Moves the selection, staying inside a list of <paramref name="count"/> items, and leaves what is on show as it is.</summary>
    public ListPosition Select(int by, int count) => this with { Selected = (int)Math.Clamp((long)Selected + by, 0, Math.Max(0, count - 1)) };

    /// <summary>Scrolls without moving the selection further than needed to keep it on show.</summary>
    public ListPosition Scroll(int by, int count, int visible)
    {
        int top = Math.Clamp(Top + by, 0, Math.Max(0, count - Math.Max(1, visible)));
        return new ListPosition(Math.Clamp(Selected, top, Math.Max(top, Math.Min(count, top + Math.Max(1, visible)) - 1)), top);
    }

    /// <summary>The same selection, scrolled so that it is on show and no room is wasted below the last item.</summary>
    public ListPosition Reveal(int count, int visible)
    {
        visible = Math.Max(1, visible);
        int selected = Math.Clamp(Selected, 0, Math.Max(0, count - 1));
        int top = Math.Clamp(Top, selected - visible + 1, selected);
        return new ListPosition(selected, Math.Clamp(top, 0, Math.Max(0, count - visible)));
    }
}
