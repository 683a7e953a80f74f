namespace SearchEngine.Index;

/// <summary>
/// The fields of an index, fixed for its life. A field's place in the list is its number in every file. The schema is
/// the program's, not the user's: an index with another signature has to be built anew.
/// </summary>
public sealed class IndexSchema
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public IndexSchema(params IReadOnlyList<FieldDefinition> fields)
    {
        Fields = fields;
        for (int i = 0; i < fields.Count; i++) _numbers.Add(fields[i].Name, i);
        foreach (var field in fields) Validate(field);
        Signature = string.Join('\n', fields.Select(f => f.Signature));
    }

    public IReadOnlyList<FieldDefinition> Fields { get; }

    public string Signature { get; }

    /// <exception cref="ArgumentException">No such field.</exception>
    public int NumberOf(string field)
        => _numbers.TryGetValue(field, out int number) ? number : throw new ArgumentException($"no field '{field}'", nameof(field));

    private void Validate(FieldDefinition field)
    {
        if (field.IsText != field.Filter is not null) throw new ArgumentException($"{field.Name}: a text field, and no other, has a filter");
        if (field.CopyOf is { } other && !(field.IsText && Fields[NumberOf(other)] is { IsText: true, CopyOf: null }))
            throw new ArgumentException($"{field.Name}: only a text field can read another's text");
    }
}
