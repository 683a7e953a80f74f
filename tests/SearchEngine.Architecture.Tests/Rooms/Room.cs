using System.Reflection;
using SearchEngine.TestKit;

namespace SearchEngine.Architecture.Tests;

/// <summary>One assembly under src, and the rooms that it may use.</summary>
internal sealed class Room(string name, params string[] uses)
{
    public string Name { get; } = name;

    public IReadOnlyList<string> Uses { get; } = uses;

    /// <summary>A room that is planned but need not stand yet.</summary>
    public bool MayBeMissing { get; init; }

    public string Namespace => $"SearchEngine.{Name}";

    public string AssemblyName { get => field ?? Namespace; init; }

    public string Folder => Path.Combine(Repository.Root, "src", Namespace);

    public string ProjectFile => Path.Combine(Folder, $"{Namespace}.csproj");

    public Assembly Assembly => Assembly.Load(AssemblyName);
}
