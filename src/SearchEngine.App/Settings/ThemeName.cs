namespace SearchEngine.App;

internal enum ThemeName
{
    /// <summary>As the terminal's background asks for.</summary>
    Auto,

    Dark,

    Light,

    /// <summary>The terminal's own sixteen colours.</summary>
    Sixteen,

    None,
}
