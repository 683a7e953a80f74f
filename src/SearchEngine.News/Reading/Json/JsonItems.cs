using System.Text.Json;

namespace SearchEngine.News;

/// <summary>Finds the items in a parsed JSON value: the value itself, or the objects of a list inside it.</summary>
internal static class JsonItems
{
    /// <param name="place">Where the value stands in the file, or null when it is the file.</param>
    public static IEnumerable<ReadItem> Of(JsonElement value, SourceFile file, string? place)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            yield break;
        }

        if (List(value) is { } list)
        {
            var number = 0;
            foreach (var element in list.EnumerateArray())
            {
                number++;
                var inner = place is null ? $"item {number}" : $"{place}, item {number}";
                if (JsonFields.Read(element) is { HasArticle: true } fields)
                {
                    yield return fields.ToItem(file.Source(inner));
                }
            }

            yield break;
        }

        if (JsonFields.Read(value) is { HasArticle: true } own)
        {
            yield return own.ToItem(file.Source(place));
        }
    }

    /// <summary>The list of items of an envelope such as a feed or an API's answer, at most two levels down.</summary>
    private static JsonElement? List(JsonElement envelope, int level = 0)
    {
        if (HasText(envelope))
        {
            return null;
        }

        foreach (var property in envelope.EnumerateObject())
        {
            if (property.Value.ValueKind == JsonValueKind.Array && property.Name is "items" or "articles" or "results" or "docs" or "documents" or "hits" or "entries" or "posts" or "stories" or "news" or "data" or "value" or "records" && IsListOfObjects(property.Value))
            {
                return property.Value;
            }
        }

        foreach (var property in envelope.EnumerateObject())
        {
            if (level < 2 && property.Value.ValueKind == JsonValueKind.Object && property.Name is "response" or "data" or "hits" or "result" or "feed" or "channel" && List(property.Value, level + 1) is { } list)
            {
                return list;
            }
        }

        return null;
    }

    private static bool IsListOfObjects(JsonElement list) => list.GetArrayLength() > 0 && list[0].ValueKind == JsonValueKind.Object;

    private static bool HasText(JsonElement value)
    {
        foreach (var property in value.EnumerateObject())
        {
            if (property.Value.ValueKind == JsonValueKind.String && FieldNames.Of(property.Name) == ArticleField.Text)
            {
                return true;
            }
        }

        return false;
    }
}
