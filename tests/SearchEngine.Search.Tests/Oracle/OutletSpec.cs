namespace SearchEngine.Search.Tests;

/// <summary>A value of the keyword field, for filters and exclusions: it scores nothing that is looked at.</summary>
internal sealed record OutletSpec(string Outlet) : Spec;
