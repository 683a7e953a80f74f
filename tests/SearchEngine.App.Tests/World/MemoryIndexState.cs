using System.Collections.Immutable;
using SearchEngine.Model;

namespace SearchEngine.App.Tests;

/// <summary>What is committed in a <see cref="MemoryIndex"/>, and who writes to it.</summary>
internal sealed class MemoryIndexState
{
    public ImmutableSortedDictionary<string, SourceRecord> Sources { get; set; } = ImmutableSortedDictionary.Create<string, SourceRecord>(StringComparer.Ordinal);

    public ImmutableList<Article> Articles { get; set; } = [];

    public int Generation { get; set; }

    public int Writers;
}
