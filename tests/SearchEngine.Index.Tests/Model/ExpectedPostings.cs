using System.Text;

namespace SearchEngine.Index.Tests;

/// <summary>One field of a segment inverted by the plainest means: terms in the order of their bytes, each with its documents and their positions.</summary>
internal sealed class ExpectedPostings
{
    private ExpectedPostings(IReadOnlyList<(byte[] Term, List<(int Document, List<int> Positions)> List)> terms) => Terms = terms;

    public IReadOnlyList<(byte[] Term, List<(int Document, List<int> Positions)> List)> Terms { get; }

    public static ExpectedPostings Of(IReadOnlyList<ModelDocument> documents, int field)
    {
        var lists = new Dictionary<string, List<(int Document, List<int> Positions)>>();
        for (int d = 0; d < documents.Count; d++)
        {
            foreach (var (term, position) in documents[d].Terms(field))
            {
                if (!lists.TryGetValue(term, out var list)) lists.Add(term, list = []);
                if (list.Count == 0 || list[^1].Document != d) list.Add((d, []));
                list[^1].Positions.Add(position);
            }
        }

        return new ExpectedPostings([.. lists.Select(l => (Encoding.UTF8.GetBytes(l.Key), l.Value)).OrderBy(l => l.Item1, Comparer<byte[]>.Create((a, b) => a.AsSpan().SequenceCompareTo(b)))]);
    }
}
