using System.Collections.Frozen;
using System.Text.Json;

namespace SearchEngine.News;

/// <summary>Finds the items in a parsed JSON value: the value itself, or the objects of a list inside it.</summary>
internal static class JsonItems
{
    private const int DeepestList = 3;

    /// <summary>What feeds and answers call their list; of a list of any other name the elements must show more.</summary>
    private static readonly FrozenSet<string> ListNames = "items articles results docs documents hits entries posts stories news item entry records value".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <param name="place">Where the value stands in the file, or null when it is the file.</param>
    public static IEnumerable<ReadItem> Of(JsonElement value, SourceFile file, string? place)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return [];
        }

        if (!HasText(value, file.Options.Fields) && List(value, 0, file.Options.Fields) is { } list)
        {
            return InList(value, list, file, place);
        }

        return JsonFields.Read(value, file.Options.Fields) is { HasArticle: true } own ? [own.ToItem(file.Source(place))] : [];
    }

    /// <summary>What an envelope says of all its items, such as the outlet of a feed or the day of a sitting, holds for those that do not say it.</summary>
    private static IEnumerable<ReadItem> InList(JsonElement envelope, JsonElement list, SourceFile file, string? place)
    {
        var common = JsonEnvelope.Read(envelope);
        var number = 0;
        foreach (var element in list.EnumerateArray())
        {
            number++;
            if (JsonFields.Read(element, file.Options.Fields) is { HasArticle: true } fields)
            {
                var item = fields.ToItem(file.Source(place is null ? $"item {number}" : $"{place}, item {number}"));
                yield return common.Complete(item);
            }
        }
    }

    /// <summary>The first list of objects that look like articles, wherever the envelope keeps it.</summary>
    private static JsonElement? List(JsonElement envelope, int level, FieldMapping mapping)
    {
        foreach (var property in envelope.EnumerateObject())
        {
            if (property.Value.ValueKind == JsonValueKind.Array && IsListOfArticles(property.Value, ListNames.Contains(property.Name), mapping))
            {
                return property.Value;
            }
        }

        foreach (var property in envelope.EnumerateObject())
        {
            if (level < DeepestList && property.Value.ValueKind == JsonValueKind.Object && List(property.Value, level + 1, mapping) is { } list)
            {
                return list;
            }
        }

        return null;
    }

    /// <summary>Most of the first elements have a title or a text, and something else that articles have.</summary>
    private static bool IsListOfArticles(JsonElement list, bool isNamedSo, FieldMapping mapping)
    {
        const int LookedAt = 5;
        var looked = list.EnumerateArray().Take(LookedAt).ToList();
        return looked.Count > 0 && looked.Count(value => IsArticle(value, isNamedSo, mapping)) * 2 > looked.Count;
    }

    private static bool IsArticle(JsonElement value, bool isNamedSo, FieldMapping mapping)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return false;
        }

        var fields = JsonFields.Read(value, mapping)!;
        return fields.HasArticle && fields.Count > 1 && (isNamedSo || fields.IsSurelyArticle);
    }

    /// <summary>A text is looked at where it stands: it will be read once it is wanted.</summary>
    private static bool IsWorded(JsonElement text)
        => text.ValueKind == JsonValueKind.String ? !text.ValueEquals("") : JsonFields.Text(text) is { Length: > 0 };

    private static bool HasText(JsonElement value, FieldMapping mapping)
    {
        if (mapping.Entries.Any(e => e.Field == ArticleField.Text && JsonFields.At(value, e.Name) is { ValueKind: JsonValueKind.String or JsonValueKind.Array }))
        {
            return true;
        }

        foreach (var property in value.EnumerateObject())
        {
            if (property.Value.ValueKind is JsonValueKind.String or JsonValueKind.Array && FieldNames.Of(property.Name) == ArticleField.Text && IsWorded(property.Value))
            {
                return true;
            }
        }

        return false;
    }
}
