using System.Text;
using SearchEngine.Index;

namespace SearchEngine.Search;

/// <summary>
/// A keyword field's values over all segments, numbered from 1 (0 stands for none), several spellings under one number where
/// the caller says that they are one. Made once for a reader.
/// </summary>
public sealed class TermGroups
{
    private readonly List<string> _names = [""];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly int[][] _groupOfOrdinal;

    /// <param name="nameOf">What a value is called: values of one name are one group.</param>
    public TermGroups(IndexReader reader, int field, Func<string, string> nameOf)
    {
        Field = field;
        _groupOfOrdinal = new int[reader.Segments.Count][];
        for (int i = 0; i < _groupOfOrdinal.Length; i++)
        {
            var cursor = reader.Segments[i].Terms(field).Terms();
            var groups = new int[reader.Segments[i].Terms(field).Statistics.Terms + 1];
            for (int at = 1; cursor.MoveNext(); at++) groups[at] = NumberOf(nameOf(Encoding.UTF8.GetString(cursor.Term)));
            _groupOfOrdinal[i] = groups;
        }
    }

    public int Field { get; }

    /// <summary>Names by number; the first is not one.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>The number of a name, -1 when no value has it.</summary>
    public int Find(string name) => _numbers.GetValueOrDefault(name, -1);

    /// <summary>Group of a column's value: index 0 is none, n + 1 ordinal n.</summary>
    public ReadOnlySpan<int> InSegment(int segment) => _groupOfOrdinal[segment];

    private int NumberOf(string name)
    {
        if (_numbers.TryGetValue(name, out int number)) return number;
        _names.Add(name);
        return _numbers[name] = _names.Count - 1;
    }
}
