using SearchEngine.Model;

namespace SearchEngine.News;

/// <summary>Transcripts as tables without a header: number, speaker, sentence. The file is one article, and sentences of one speaker in a row are one paragraph.</summary>
internal sealed class TranscriptReader : ItemReader
{
    private const int RowsLookedAt = 20;

    public override string Format => "transcript";

    public override bool Recognises(FileHead head)
    {
        var rows = head.Lines(RowsLookedAt).Where(line => line.Length > 0).Select(line => line.Split('\t')).ToList();
        rows = head.IsAll || rows.Count < RowsLookedAt ? rows : rows[..^1];
        return rows.Count > 2 && rows.TrueForAll(row => row.Length >= 3) && rows.Select((row, i) => int.TryParse(row[0], out var number) && number >= i).All(isNumbered => isNumbered)
            && rows.TrueForAll(row => row[1].Length is > 0 and < 60) && rows.Average(row => row[2].Length) > 12;
    }

    public override IEnumerable<ReadItem> Read(SourceFile file)
    {
        var turns = new List<string>();
        var last = "";
        foreach (var line in TextDecoder.Decode(file.ReadAll()).Split('\n'))
        {
            var row = line.TrimEnd('\r').Split('\t');
            if (row.Length < 3)
            {
                continue;
            }

            if (row[1] == last)
            {
                turns[^1] += " " + row[2].Trim();
            }
            else
            {
                turns.Add($"{row[1]}: {row[2].Trim()}");
                last = row[1];
            }
        }

        yield return new RawItem { Source = file.Source(), Body = string.Join("\n\n", turns), Markup = BodyMarkup.Text, Title = Title(file.Source()) };
    }

    /// <summary>"20121023_third_presidential_debate" is the third presidential debate.</summary>
    private static string? Title(ArticleSource source)
    {
        var words = Path.GetFileNameWithoutExtension(source.Path).Split(['_', '-', ' '], StringSplitOptions.RemoveEmptyEntries).SkipWhile(word => word.All(char.IsAsciiDigit));
        var title = string.Join(' ', words);
        return title.Length > 0 ? char.ToUpperInvariant(title[0]) + title[1..] : null;
    }
}
