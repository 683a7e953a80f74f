namespace SearchEngine.Model;

/// <summary>The fields that results can be counted and narrowed by.</summary>
public enum FacetField
{
    Outlet,
    Speaker,
    Year,
    Month,
    Day,
    Author,
    Language,
    Kind,
    Attribution,
}
