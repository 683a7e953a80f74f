namespace SearchEngine.Terminal;

/// <summary>How a cell looks. The default is the terminal's own text.</summary>
public readonly record struct Style(Color Foreground = default, Color Background = default, TextAttributes Attributes = TextAttributes.None)
{
    public static Style Plain => default;

    public bool Equals(Style other) => Foreground.Code == other.Foreground.Code && Background.Code == other.Background.Code && Attributes == other.Attributes;

    public override int GetHashCode() => HashCode.Combine(Foreground.Code, Background.Code, (int)Attributes);

    public Style With(TextAttributes attributes) => this with { Attributes = Attributes | attributes };

    /// <summary>This style with what the other one sets laid over it.</summary>
    public Style Under(Style over) => new(
        over.Foreground.IsDefault ? Foreground : over.Foreground,
        over.Background.IsDefault ? Background : over.Background,
        Attributes | over.Attributes);

    /// <summary>What of it a terminal of this depth shows.</summary>
    public Style At(ColorDepth depth) => depth == ColorDepth.TrueColor ? this : new(Foreground.At(depth), Background.At(depth), Attributes);
}
