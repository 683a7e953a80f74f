using System.Text.Json;

namespace SearchEngine.News;

/// <summary>
/// JSON in any arrangement: a value a line, values one after another, an array of items, or one object that is an item
/// or holds a list of them. Values are cut out of the stream one at a time, so the size of the file does not matter.
/// </summary>
internal sealed class JsonItemReader : ItemReader
{
    public override string Format => "JSON";

    public override bool Recognises(FileHead head)
    {
        var text = head.Content;
        return (text is ['{', ..] && text[1..].TrimStart() is ['"' or '}', ..]) || (text is ['[', ..] && text[1..].TrimStart() is ['{' or '[' or ']' or '"', ..]);
    }

    public override IEnumerable<ReadItem> Read(SourceFile file)
    {
        var values = new JsonValueScanner(TextDecoder.AsUtf8(file));
        while (values.MoveNext())
        {
            foreach (var item in Items(file, values))
            {
                yield return item;
            }
        }
    }

    private static List<ReadItem> Items(SourceFile file, JsonValueScanner values)
    {
        var place = values.IsWholeFile ? null : values.Place;
        if (values.Fault is { } fault)
        {
            return [file.Problem(place ?? values.Place, fault)];
        }

        try
        {
            var items = JsonItems.Of(LenientJson.Parse(values.Current), file, place).ToList();
            return items.Count > 0 || values.Current.Length <= 2 ? items : [file.NoArticle(place, "JSON without a title or a text")];
        }
        catch (JsonException e)
        {
            return [file.Problem(place, $"not valid JSON: {e.Message.ReplaceLineEndings(" ")}")];
        }
    }
}
