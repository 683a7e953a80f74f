namespace SearchEngine.App;

/// <summary>A speaker whom one outlet quotes and no other.</summary>
/// <param name="Quotes">How often it does.</param>
internal sealed record LonelySpeaker(string Name, string Outlet, int Quotes);
