namespace SearchEngine.TestKit;

/// <summary>One operation of a <see cref="FaultyDirectory"/>; <paramref name="Target"/> is a rename's new name.</summary>
public sealed record DiskOperation(DiskOperationKind Kind, string Name, string? Target = null)
{
    public override string ToString() => Target is null ? $"{Kind} {Name}".TrimEnd() : $"{Kind} {Name} to {Target}";
}
