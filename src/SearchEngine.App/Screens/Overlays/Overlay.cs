using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>
/// Something that lies over the screen and has the keys until it goes away: help, the timeline, a speaker … Immutable like
/// the rest of the state. What it shows beyond the answer on the screen it gets by a <see cref="Lookup"/>.
/// </summary>
internal abstract record Overlay
{
    /// <summary>
    /// The same for an overlay and all that becomes of it, another for one that takes its place: that one knows nothing of
    /// what was found before, even if it wants to know the same.
    /// </summary>
    public virtual object Identity { get; } = new();

    /// <summary>What it needs to know from the index, null for nothing. Asked again whenever it changes.</summary>
    public virtual Lookup? Wants(SearchState state) => null;

    /// <summary>The overlay with what was found for it.</summary>
    public virtual Overlay With(Finding finding) => this;

    public abstract Transition After(SearchState state, KeyPress key);

    /// <summary>Whether letters are typed into it.</summary>
    public virtual bool TakesText => false;

    /// <summary>The overlay after a decision about speakers: who it was about may be called otherwise now.</summary>
    public virtual Overlay Renamed(string name) => this;

    /// <summary>A wheel turned by so many steps, down being positive.</summary>
    public virtual Overlay Scrolled(SearchState state, int by) => this;

    /// <summary>A row of it has been clicked.</summary>
    public virtual Transition Clicked(SearchState state, int row) => state;

    /// <summary>A bar of its timeline has been clicked, or a range is being drawn out to it.</summary>
    public virtual Transition Pressed(SearchState state, int bucket, bool isDrag) => state;

    public virtual Overlay Pasted(string text) => this;

    /// <param name="screen">All between the query line and the keys.</param>
    /// <param name="canvas">What to draw with.</param>
    public abstract void Draw(Region screen, Canvas canvas);

    /// <summary>The keys that work in it.</summary>
    public abstract IReadOnlyList<(string Key, string Does)> Hints { get; }

    /// <summary>Those that do something as things stand, for the bottom line.</summary>
    public virtual IReadOnlyList<(string Key, string Does)> HintsNow(SearchState state) => Hints;
}
