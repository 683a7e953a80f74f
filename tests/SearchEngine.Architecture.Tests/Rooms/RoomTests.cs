using System.Reflection;
using System.Security;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using SearchEngine.TestKit;

namespace SearchEngine.Architecture.Tests;

public sealed class RoomTests
{
    private static readonly string[] WornOutEndings = ["Impl", "Base", "Util", "Utils", "Helper", "Helpers", "Manager"];
    private static readonly string[] NamesThatHideOthers = ["Index", "SearchEngine"];

    public static TheoryData<string> Built => House.Built;

    [Fact]
    public void Every_folder_of_src_is_a_room_of_the_map()
    {
        var folders = Directory.GetDirectories(Path.Combine(Repository.Root, "src")).Select(Path.GetFileName);

        var rooms = House.Rooms.Where(room => !room.MayBeMissing || Directory.Exists(room.Folder)).Select(room => room.Namespace);
        Assert.Equal(rooms.Order(StringComparer.Ordinal), folders.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Built))]
    public void A_project_refers_to_exactly_the_rooms_of_the_map(string name)
    {
        var room = House.Room(name);

        var references = XDocument.Load(room.ProjectFile).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));

        Assert.Equal(room.Uses.Select(used => House.Room(used).Namespace).Order(StringComparer.Ordinal), references.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Built))]
    public void A_compiled_room_uses_none_but_the_rooms_of_the_map(string name)
    {
        var room = House.Room(name);

        var used = room.Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name!)
            .Where(assembly => House.Rooms.Any(other => other.AssemblyName == assembly));

        Assert.Empty(used.Except(room.Uses.Select(other => House.Room(other).AssemblyName)));
    }

    [Theory]
    [MemberData(nameof(Built))]
    public void A_type_lives_in_the_namespace_of_its_assembly_whatever_its_folder(string name)
    {
        var room = House.Room(name);

        var elsewhere = House.Types(room).Where(type => type.Namespace != room.Namespace && type != room.Assembly.EntryPoint?.DeclaringType);

        Assert.Empty(elsewhere.Select(type => type.FullName));
    }

    [Theory]
    [MemberData(nameof(Built))]
    public void A_type_is_named_for_what_it_is(string name)
    {
        var worn = House.Types(House.Room(name)).Where(type =>
            WornOutEndings.Any(ending => type.Name.EndsWith(ending, StringComparison.Ordinal)) || NamesThatHideOthers.Contains(type.Name));

        Assert.Empty(worn.Select(type => type.FullName));
    }

    /// <summary>The compiler marks a module that was compiled with unsafe code.</summary>
    [Theory]
    [MemberData(nameof(Built))]
    public void Only_Storage_is_compiled_with_unsafe_code(string name)
    {
        var room = House.Room(name);

        bool isUnsafe = room.Assembly.ManifestModule.GetCustomAttribute<UnverifiableCodeAttribute>() is not null;

        Assert.Equal(name == "Storage", isUnsafe);
    }

    [Fact]
    public void Banned_symbols_are_banned_in_every_room_but_Storage()
    {
        string rules = File.ReadAllText(Path.Combine(Repository.Root, "src", "Directory.Build.props"));

        Assert.Matches(new Regex("""Condition="'\$\(MSBuildProjectName\)' != 'SearchEngine.Storage'">\s*<AdditionalFiles Include="\$\(MSBuildThisFileDirectory\)BannedSymbols.txt"""), rules);
    }
}
