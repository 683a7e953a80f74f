namespace SearchEngine.Search;

/// <summary>
/// What a document's own value tells of it. Which documents fulfil it cannot be foretold, so that it is reckoned: 1 where it is
/// fulfilled, 0 where not. Made of structs, so that a loop over a batch is compiled for each.
/// </summary>
internal interface IDocumentCondition
{
    ulong Holds(int document);
}
