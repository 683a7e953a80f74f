using SearchEngine.TestKit;

namespace SearchEngine.Index.Tests;

public sealed class KeyTableTests
{
    [Fact]
    public void It_holds_what_a_dictionary_holds() => Seeded.Cases(50, random =>
    {
        var table = new KeyTable();
        var dictionary = new Dictionary<ulong, int>();
        ulong[] keys = [.. Enumerable.Range(0, random.Next(1, 3000)).Select(_ => (ulong)random.NextInt64(1, long.MaxValue))];
        for (int i = 0; i < 2 * keys.Length; i++)
        {
            ulong key = keys[random.Next(keys.Length)];
            Assert.Equal(dictionary.TryAdd(key, i), table.Set(key, i));
            dictionary[key] = i;
        }

        Assert.Equal(dictionary.Count, table.Count);
        Assert.All(keys, key => Assert.Equal(dictionary.GetValueOrDefault(key, -1), table[key]));
        Assert.Equal(-1, table[0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => table.Set(0, 1));
    });
}
