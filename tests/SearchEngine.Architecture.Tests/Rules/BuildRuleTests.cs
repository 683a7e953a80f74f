using System.Text.RegularExpressions;
using SearchEngine.TestKit;

namespace SearchEngine.Architecture.Tests;

/// <summary>
/// A rule that was never seen failing does not exist. Small projects under the repository's own props and .editorconfig
/// break each rule once, and the build must name every one of them.
/// </summary>
public sealed partial class BuildRuleTests
{
    private static readonly Violation[] Violations =
    [
        new("IDE0005", "UnusedUsing", "using System.Text;\n\nnamespace Violations;\n\npublic sealed class UnusedUsing;\n"),
        new("IDE0055", "Formatting", "namespace Violations;\n\npublic sealed class Formatting\n{\n    public static int  Two( ) => 2;\n}\n"),
        new("IDE0161", "BlockNamespace", "namespace Violations\n{\n    public sealed class BlockNamespace;\n}\n"),
        new("IDE1006", "FieldName", "namespace Violations;\n\npublic sealed class FieldName\n{\n    private readonly int Wrong = 1;\n\n    public int Right => Wrong;\n}\n"),
        new("CA1724", "Linq", "namespace Violations;\n\npublic sealed class Linq;\n"),
        new("CA1822", "CouldBeStatic", "namespace Violations;\n\npublic sealed class CouldBeStatic\n{\n    internal int One() => 1;\n}\n"),
        new("CA1852", "CouldBeSealed", "namespace Violations;\n\ninternal class CouldBeSealed;\n"),
        new("MA0053", "CouldBeSealed", "namespace Violations;\n\ninternal class CouldBeSealed;\n"),
        new("MA0053", "PublicCouldBeSealed", "namespace Violations;\n\npublic class PublicCouldBeSealed;\n"),
        new("MA0048", "FileName", "namespace Violations;\n\npublic sealed class OtherName;\n"),
        new("RS0030", "Banned", "namespace Violations;\n\npublic static class Banned\n{\n    public static int Four() => System.Runtime.CompilerServices.Unsafe.SizeOf<int>();\n}\n"),
    ];

    private static readonly Violation Undeclared = new("CS0246", "Undeclared", "namespace Upper;\n\npublic sealed record Undeclared(Lower.Ground Ground);\n");

    [Fact]
    public void Each_rule_stops_the_build_where_it_is_broken()
    {
        using var folder = new TemporaryFolder();
        LayOut(folder.Path);

        var build = ProgramRun.Dotnet(["build", "House.slnx", "-c", "Release", "--nologo", "-nodeReuse:false"], folder.Path);

        var seen = ErrorPattern().Matches(build.Output).Select(match => $"{match.Groups["file"].Value} {match.Groups["rule"].Value}").ToHashSet();
        Assert.NotEqual(0, build.ExitCode);
        Assert.Empty(Violations.Append(Undeclared).Select(violation => $"{violation.File} {violation.Rule}").Except(seen));
    }

    // Upper refers to Middle and Middle to Lower; Upper's use of Lower is the reference that nobody declared.
    private static void LayOut(string folder)
    {
        string root = Repository.Root;
        File.Copy(Path.Combine(root, ".editorconfig"), Path.Combine(folder, ".editorconfig"));
        Write(folder, "Directory.Build.props", $"""<Project><Import Project="{root}/src/Directory.Build.props" /></Project>""");
        Write(folder, "Directory.Packages.props", $"""<Project><Import Project="{root}/Directory.Packages.props" /></Project>""");
        Write(folder, "House.slnx", $"<Solution>{string.Concat(new[] { "Lower", "Middle", "Upper", "Violations" }.Select(name => $"""<Project Path="{name}/{name}.csproj" />"""))}</Solution>");
        WriteProject(folder, "Lower", null);
        WriteProject(folder, "Middle", "Lower");
        WriteProject(folder, "Upper", "Middle");
        WriteProject(folder, "Violations", null);
        Write(folder, "Lower/Ground.cs", "namespace Lower;\n\npublic sealed record Ground;\n");
        Write(folder, "Middle/Storey.cs", "namespace Middle;\n\npublic sealed record Storey(Lower.Ground On);\n");
        Write(folder, $"Upper/{Undeclared.File}.cs", Undeclared.Source);
        foreach (var violation in Violations) Write(folder, $"Violations/{violation.File}.cs", violation.Source);
    }

    private static void WriteProject(string folder, string name, string? uses)
    {
        string reference = uses is null ? "" : $"""<ItemGroup><ProjectReference Include="../{uses}/{uses}.csproj" /></ItemGroup>""";
        Write(folder, $"{name}/{name}.csproj", $"""<Project Sdk="Microsoft.NET.Sdk">{reference}</Project>""");
    }

    private static void Write(string folder, string path, string text)
    {
        string file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    [GeneratedRegex(@"(?<file>\w+)\.cs\(\d+,\d+\): error (?<rule>[A-Z]+\d+)")]
    private static partial Regex ErrorPattern();
}
