using System.Text;

namespace SearchEngine.App;

/// <summary>
/// One thing that a person can set: in a small JSON file of their own, or for one run in a variable of the environment,
/// which counts for more. Reading them costs next to nothing where no file is, since the screen waits for it.
/// </summary>
/// <param name="Name">As in the file; a point leads into an inner object.</param>
/// <param name="Describes">For a person, in one line.</param>
/// <param name="Standard">What holds when nothing is set, as a person reads it.</param>
internal sealed record Setting(string Name, string Describes, string Standard)
{
    private const string VariablePrefix = "SAID_";

    public static Setting Index { get; } = new("index", "The index, where no folder index/ is at hand", "the user's data folder");

    public static Setting Outlet { get; } = new("outlet", "The outlet of what is indexed, where none is named", "what each article tells");

    public static Setting Theme { get; } = new("theme", "Colours of the screen: auto, dark, light, 16 or none", "auto");

    public static Setting Mouse { get; } = new("mouse", "Whether the screen takes the mouse: true or false", "true");

    public static Setting EscapeDelay { get; } = new("escapeDelay", "Milliseconds that a lone Escape waits; more for slow connections", "60");

    public static Setting Plain { get; } = new("plain", "Whether \"said\" alone asks line by line instead of drawing a screen: true or false", "false");

    public static Setting Speakers { get; } = new("speakers", "The ledger of who is who", "speakers.txt in the settings folder");

    public static Setting Reviews { get; } = new("reviews", "The ledger of what was reviewed", "reviews.jsonl in the settings folder");

    public static Setting Log { get; } = new("log", "A file that a run of \"said index\" is recorded in", "none");

    public static Setting Threads { get; } = new("indexing.threads", "How many articles are worked out at the same time", "one a processor");

    public static Setting CommitEvery { get; } = new("indexing.commitEvery", "How long a run may go on without being made durable, as hh:mm:ss", "00:00:30");

    public static Setting Memory { get; } = new("indexing.memory", "Megabytes of articles held in memory before they are written out", "256, less where the process may take less");

    public static IReadOnlyList<Setting> All { get; } = [Index, Outlet, Theme, Mouse, EscapeDelay, Plain, Speakers, Reviews, Log, Threads, CommitEvery, Memory];

    /// <summary>SAID_ESCAPE_DELAY, SAID_INDEXING__THREADS.</summary>
    public string Variable
    {
        get
        {
            var words = new StringBuilder();
            foreach (char c in Name)
            {
                if (char.IsUpper(c)) words.Append('_');
                words.Append(c == '.' ? "__" : char.ToUpperInvariant(c).ToString());
            }

            return VariablePrefix + words;
        }
    }
}
