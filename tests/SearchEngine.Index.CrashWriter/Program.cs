// Writes commit after commit to an index until it has made so many or is killed, and says after each that it was
// acknowledged. Arguments: the directory, and how many commits to make.
using System.Globalization;
using SearchEngine.Index;
using SearchEngine.Index.CrashWriter;
using SearchEngine.Storage;

using var writer = IndexWriter.Open(new FileSystemDirectory(args[0]), CrashScript.Schema, CrashScript.Options);
using var output = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true };
long last = writer.Generation + int.Parse(args[1], CultureInfo.InvariantCulture);
output.WriteLine($"opened {writer.Generation}");
while (writer.Generation < last)
{
    CrashScript.Write(writer, writer.Generation + 1);
    output.WriteLine($"committed {writer.Generation}");
}
