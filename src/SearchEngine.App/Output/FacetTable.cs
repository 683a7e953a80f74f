using System.Globalization;
using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>One facet for a person.</summary>
internal static class FacetTable
{
    public static void Print(TextWriter output, OutputStyle style, Facet facet)
    {
        var table = new TextTable(Heading(facet), "count");
        foreach (var value in facet.Values) table.Add(FacetNames.Shown(value.Value), value.Count.ToString("N0", CultureInfo.InvariantCulture));
        table.Print(output, style);
    }

    private static string Heading(Facet facet)
        => facet.DistinctValues > facet.Values.Count
            ? string.Create(CultureInfo.InvariantCulture, $"{FacetNames.Of(facet.Field)} ({facet.Values.Count:N0} of {facet.DistinctValues:N0})")
            : FacetNames.Of(facet.Field);
}
