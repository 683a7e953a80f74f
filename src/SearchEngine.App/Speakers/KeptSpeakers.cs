using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SearchEngine.Model;
using SearchEngine.News;

namespace SearchEngine.App;

/// <summary>
/// The speakers of an index as they were worked out last, in a file of the user's cache folder, one for each index. A file
/// serves for the one commit, ledger and program that it names in its first line; after it each line is a shown name and its
/// spellings, set apart by tabs. Anything else about the file, and any trouble with it, means that nothing is kept.
/// </summary>
internal sealed class KeptSpeakers(string folder)
{
    private const char Between = '\t';
    private static readonly string Program = typeof(SpeakerMatcher).Assembly.ManifestModule.ModuleVersionId.ToString("N");

    public SpeakerDirectory? Find(IndexStatistics commit, SpeakerLedger ledger)
    {
        try
        {
            string file = FileOf(commit);
            if (!File.Exists(file)) return null;
            string[] lines = File.ReadAllLines(file);
            return lines is [var head, .., ""] && head == Head(commit, ledger) ? new SpeakerDirectory(lines[1..^1].Select(Read)) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }

    public void Keep(IndexStatistics commit, SpeakerLedger ledger, SpeakerDirectory directory)
    {
        if (commit.LastChanged is null || directory.Groups.Any(g => g.Value.Append(g.Key).Any(name => name.Any(char.IsControl)))) return;
        try
        {
            Directory.CreateDirectory(folder);
            string file = FileOf(commit), beside = $"{file}.{Environment.ProcessId}";
            File.WriteAllLines(beside, [Head(commit, ledger), .. directory.Groups.Select(Line), ""]);
            File.Move(beside, file, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It is worked out anew the next time.
        }
    }

    private static KeyValuePair<string, IReadOnlyList<string>> Read(string line)
    {
        string[] names = line.Split(Between);
        return KeyValuePair.Create(names[0], (IReadOnlyList<string>)names[1..]);
    }

    private static string Line(KeyValuePair<string, IReadOnlyList<string>> group) => string.Join(Between, group.Value.Prepend(group.Key));

    private string FileOf(IndexStatistics commit) => Path.Combine(folder, Digest(commit.Location)[..16] + ".txt");

    private static string Head(IndexStatistics commit, SpeakerLedger ledger)
        => string.Create(CultureInfo.InvariantCulture, $"said speakers {Program} {commit.Generation} {commit.LastChanged:O} {Digest(ledger.ToString())} {commit.Location}");

    private static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
