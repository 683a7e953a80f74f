namespace SearchEngine.Index;

/// <summary>Sums over one field's postings, deleted documents included: what BM25 needs.</summary>
/// <param name="Terms">Distinct terms.</param>
/// <param name="Documents">Documents that have at least one term of the field.</param>
/// <param name="SumDocumentFrequency">Sum of all terms' document frequencies.</param>
/// <param name="SumTotalFrequency">Occurrences of all terms.</param>
public readonly record struct FieldStatistics(int Terms, int Documents, long SumDocumentFrequency, long SumTotalFrequency);
