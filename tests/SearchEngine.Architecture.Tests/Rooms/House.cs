using System.Reflection;

namespace SearchEngine.Architecture.Tests;

/// <summary>
/// The map of the house: ten rooms, each an assembly, and which other rooms each may use. It is written down here once
/// more, by hand, so that a reference that creeps in has to be argued for in two places.
/// </summary>
internal static class House
{
    public static IReadOnlyList<Room> Rooms { get; } =
    [
        new("Model"),
        new("Storage"),
        new("Analysis"),
        new("Index", "Storage", "Analysis"),
        new("Search", "Storage", "Analysis", "Index"),
        new("Embedded", "Model", "Storage", "Analysis", "Index", "Search"),
        new("OpenSearch", "Model") { MayBeMissing = true },
        new("News", "Model", "Analysis"),
        new("Terminal"),
        new("App", "Model", "Storage", "Analysis", "Index", "Search", "Embedded", "News", "Terminal") { AssemblyName = "said" },
    ];

    /// <summary>The rooms that are built, as rows for a theory.</summary>
    public static TheoryData<string> Built => [.. Rooms.Where(room => !room.MayBeMissing || Directory.Exists(room.Folder)).Select(room => room.Name)];

    public static Room Room(string name) => Rooms.Single(room => room.Name == name);

    /// <summary>Every type that a person wrote: what the compiler and source generators make is left out.</summary>
    public static IEnumerable<Type> Types(Room room)
        => room.Assembly.GetTypes().Where(type => !type.IsNested && !IsGenerated(type));

    // Names with < or $ are the compiler's; the namespaces are those of the runtime's own source generators.
    private static bool IsGenerated(Type type)
        => type.Name.AsSpan().IndexOfAny('<', '$') >= 0
            || type.GetCustomAttribute<System.Runtime.CompilerServices.CompilerGeneratedAttribute>() is not null
            || (type.Namespace is { } space && (space.StartsWith("System.", StringComparison.Ordinal) || space.StartsWith("Microsoft.", StringComparison.Ordinal)));
}
