namespace SearchEngine.App;

/// <summary>A column of a <see cref="Sheet"/>.</summary>
/// <param name="Gives">Whether its cells are cut first where the line has no room.</param>
internal sealed record SheetColumn(string Name, bool Gives = false, bool IsNumber = false);
