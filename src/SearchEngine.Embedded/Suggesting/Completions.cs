using System.Text;
using SearchEngine.Analysis;
using SearchEngine.Model;
using SearchEngine.Search;

namespace SearchEngine.Embedded;

/// <summary>What may be meant by what has been typed so far, and by what has been typed wrongly: words from the term dictionaries, names from the name indexes.</summary>
internal static class Completions
{
    public static CompletionResponse Find(IndexState state, CompletionRequest request, CancellationToken cancellation)
    {
        if (SchemaFields.Words(request.Field) is { } fields) return Words(state, fields, request, cancellation);
        if (SchemaFields.Name(request.Field) is { } field) return state.Names.Of(field, cancellation).Complete(request.Typed, request.Limit, cancellation);
        return new CompletionResponse([], AreBest: true);
    }

    private static CompletionResponse Words(IndexState state, int[] fields, CompletionRequest request, CancellationToken cancellation)
    {
        Span<byte> prefix = stackalloc byte[WordFilter.MaxTermLength];
        int length = FoldingFilter.Instance.Apply(Encoding.UTF8.GetBytes(request.Typed), prefix);
        if (length <= 0) return new CompletionResponse([], AreBest: true);
        var found = new WordCompletion(state.Reader, fields).Find(prefix[..length], request.Limit, out bool areBest, cancellation);
        return new CompletionResponse([.. found.Select(w => new Suggestion(w.Word, (int)Math.Min(w.Frequency, int.MaxValue)))], areBest);
    }
}
