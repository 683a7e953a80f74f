using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>One JSON object a hit.</summary>
internal sealed class JsonLineResults(TextWriter output) : IResultPrinter
{
    public void Print(SearchRequest request, SearchResponse response)
    {
        foreach (var hit in response.Hits) JsonText.WriteLine(output, json => HitJson.Write(json, hit));
    }
}
