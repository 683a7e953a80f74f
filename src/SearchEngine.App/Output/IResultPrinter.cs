using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>Prints what a search found, in one format. Texts are cleaned for a person or escaped for a machine.</summary>
internal interface IResultPrinter
{
    void Print(SearchRequest request, SearchResponse response);
}
