namespace SearchEngine.News;

/// <summary>A sentence as a range of tokens, [First, End). A quotation counts as part of the sentence that it stands in, however many sentences it has itself.</summary>
internal readonly record struct Sentence(int First, int End, int Paragraph);
