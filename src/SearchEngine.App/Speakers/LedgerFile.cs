using System.Text;
using SearchEngine.News;

namespace SearchEngine.App;

/// <summary>
/// The speaker ledger on disk, which belongs to the person: other programs may write it too, so it is read anew before
/// each change, and two changes at once wait for each other. A new text is written beside and renamed, so that a crash
/// leaves the old one or the new one; a link to a file elsewhere stays a link.
/// </summary>
internal sealed class LedgerFile(string path)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public string Path => path;

    /// <summary>Empty when there is no file yet.</summary>
    public SpeakerLedger Read() => File.Exists(path) ? SpeakerLedger.Parse(File.ReadAllText(path)) : SpeakerLedger.Empty;

    /// <returns>The ledger as it is now.</returns>
    /// <exception cref="IOException">It cannot be written, or somebody else holds it.</exception>
    public SpeakerLedger Change(Func<SpeakerLedger, SpeakerLedger> change)
    {
        using var turn = OwnerOnlyFile.TakeTurn(path, Patience);
        var old = Read();
        var changed = change(old);
        if (!ReferenceEquals(changed, old)) OwnerOnlyFile.Replace(path, Encoding.UTF8.GetBytes(changed.ToString()));
        return changed;
    }
}
