namespace SearchEngine.Terminal;

/// <summary>Something that the person, or the terminal, did.</summary>
public abstract record InputEvent;
