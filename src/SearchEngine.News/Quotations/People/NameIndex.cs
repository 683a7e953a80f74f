using System.Text;

namespace SearchEngine.News;

/// <summary>Finds the entities that a name may mean without trying all: by any of their words, and by their initials.</summary>
internal sealed class NameIndex
{
    private static readonly List<Entity> Nobody = [];

    private readonly Dictionary<string, List<Entity>> _byWord = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Entity>>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    public NameIndex() => _bySpan = _byWord.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Every entity that has the name's last word, or whose initials it is.</summary>
    public List<Entity> Find(string[] name)
        => _bySpan.TryGetValue(NameMatch.WithoutArticle(name[^1]), out var entities) ? entities : Nobody;

    /// <summary>Adds an entity under its present name; under an earlier one it can still be found.</summary>
    public void Add(Entity entity)
    {
        foreach (string word in entity.Name) Add(NameMatch.WithoutArticle(word), entity);
        if (entity.Name.Length > 1) Add(Initials(entity.Name), entity);
    }

    private void Add(ReadOnlySpan<char> key, Entity entity)
    {
        if (!_bySpan.TryGetValue(key, out var entities)) _bySpan[key] = entities = new List<Entity>(1);
        if (!entities.Contains(entity)) entities.Add(entity);
    }

    private static string Initials(string[] name)
    {
        var initials = new StringBuilder(name.Length);
        foreach (string word in name)
            if (char.IsUpper(word[0])) initials.Append(word[0]);
        return initials.ToString();
    }
}
