namespace SearchEngine.App;

/// <summary>How a path can go on: the folders and files whose names begin with what is typed of the last one.</summary>
internal sealed record PathLookup(string Typed) : Lookup
{
    private const int Most = 200;

    private static readonly EnumerationOptions Quietly = new() { IgnoreInaccessible = true, AttributesToSkip = FileAttributes.None };

    public override bool NeedsIndex => false;

    /// <summary>Folders first; what is hidden only when a dot is typed.</summary>
    public override Finding Find(LookupSources sources, CancellationToken cancellation)
    {
        if (Typed == "~") return new PathFinding(Typed, ["~/"]);
        int slash = Typed.LastIndexOf('/') + 1;
        string begun = Typed[..slash], name = Typed[slash..];
        var folder = new DirectoryInfo(FolderOf(begun));
        if (!folder.Exists) return new PathFinding(Typed, []);
        var found = new List<string>();
        foreach (var entry in folder.EnumerateFileSystemInfos($"{Escaped(name)}*", Quietly))
        {
            cancellation.ThrowIfCancellationRequested();
            bool isHidden = entry.Name[0] == '.' && !name.StartsWith('.');
            if (!isHidden && entry.Name.StartsWith(name, StringComparison.Ordinal)) found.Add(entry is DirectoryInfo ? entry.Name + "/" : entry.Name);
        }

        return new PathFinding(Typed, [.. found.OrderBy(n => !n.EndsWith('/')).ThenBy(n => n, StringComparer.Ordinal).Take(Most).Select(n => begun + n)]);
    }

    public override bool IsSameAs(Lookup? other) => Equals(other);

    private static string FolderOf(string begun)
    {
        if (begun.Length == 0) return ".";
        return begun.StartsWith("~/", StringComparison.Ordinal) ? Environment.GetEnvironmentVariable("HOME") + begun[1..] : begun;
    }

    /// <summary>Signs that a pattern would read otherwise match any; what is typed is compared anyway.</summary>
    private static string Escaped(string name) => string.Concat(name.Select(c => c is '*' or '?' or '<' or '>' or '"' or '\\' ? '?' : c));
}
