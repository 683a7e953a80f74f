using System.Text.Json;

namespace SearchEngine.News;

/// <summary>The named fields of one JSON object, those of its inner objects after its own.</summary>
internal static class JsonFields
{
    private const int Deepest = 3;
    private const int PenaltyPerLevel = 100;

    public static FieldBag? Read(JsonElement value, FieldMapping mapping)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var fields = new FieldBag();
        Add(value, fields, 0);
        foreach (var (field, path) in mapping.Entries)
        {
            SetMapped(value, field, path, fields);
        }

        return fields;
    }

    /// <summary>What stands at a path such as "body.content", or under a name with points in it; null where nothing does.</summary>
    public static JsonElement? At(JsonElement value, string path)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        if (value.TryGetProperty(path, out var whole))
        {
            return whole;
        }

        var point = path.IndexOf('.');
        return point > 0 && value.TryGetProperty(path[..point], out var inner) ? At(inner, path[(point + 1)..]) : null;
    }

    private static void SetMapped(JsonElement value, ArticleField field, string path, FieldBag fields)
    {
        if (At(value, path) is not { } found)
        {
            return;
        }

        if (field == ArticleField.Author && found.ValueKind == JsonValueKind.Array)
        {
            foreach (var author in found.EnumerateArray())
            {
                fields.Set(field, Scalar(author) ?? Named(author));
            }

            return;
        }

        fields.Set(field, Text(found) ?? Named(found));
    }

    private static void Add(JsonElement value, FieldBag fields, int level)
    {
        foreach (var property in value.EnumerateObject())
        {
            switch (property.Value.ValueKind)
            {
                case JsonValueKind.Object when IsPart(property.Name) && level < Deepest:
                    Add(property.Value, fields, level + 1);
                    break;
                case JsonValueKind.Object:
                    fields.Add(property.Name, Named(property.Value), level * PenaltyPerLevel);
                    break;
                case JsonValueKind.Array:
                    AddList(property.Name, property.Value, fields, level);
                    break;
                default:
                    fields.Add(property.Name, Scalar(property.Value), level * PenaltyPerLevel);
                    break;
            }
        }
    }

    /// <summary>The text of a field that is text or a list of paragraphs.</summary>
    public static string? Text(JsonElement value)
        => value.ValueKind == JsonValueKind.Array ? string.Join("\n\n", value.EnumerateArray().Select(e => Scalar(e) ?? Named(e)).Where(text => text is not null)) : Scalar(value);

    /// <summary>The object's own fields that are single values or lists of authors.</summary>
    public static void AddScalars(JsonElement value, FieldBag fields, int level)
    {
        foreach (var property in value.EnumerateObject())
        {
            if (property.Value.ValueKind == JsonValueKind.Array && FieldNames.Of(property.Name) == ArticleField.Author)
            {
                AddList(property.Name, property.Value, fields, level);
            }
            else
            {
                fields.Add(property.Name, Scalar(property.Value) ?? Named(property.Value), level * PenaltyPerLevel);
            }
        }
    }

    /// <summary>Inner objects that hold parts of the article itself.</summary>
    private static bool IsPart(string name)
        => name is "article" or "item" or "fields" or "_source" or "data" or "thread" or "news" or "doc" or "document" or "story" or "content" or "attributes" or "nitf" or "og";

    private static void AddList(string name, JsonElement list, FieldBag fields, int level)
    {
        var field = FieldNames.Of(name);
        var penalty = level * PenaltyPerLevel;
        switch (field)
        {
            case ArticleField.Author:
                foreach (var element in list.EnumerateArray())
                {
                    fields.Add(name, Scalar(element) ?? Named(element), penalty);
                }

                break;
            case ArticleField.Text or ArticleField.Summary when list.EnumerateArray().All(e => e.ValueKind == JsonValueKind.String):
                fields.Add(name, string.Join("\n\n", list.EnumerateArray().Select(Scalar)), penalty);
                break;
            case ArticleField.Text or ArticleField.Summary:
                fields.Add(name, list.EnumerateArray().Select(Named).MaxBy(text => text?.Length ?? 0), penalty);
                break;
            case not ArticleField.None:
                fields.Add(name, list.EnumerateArray().OrderBy(IsMinor).Select(e => Scalar(e) ?? Named(e)).FirstOrDefault(text => text is not null), penalty);
                break;
        }
    }

    /// <summary>One of several headlines that is not the main one.</summary>
    private static bool IsMinor(JsonElement value)
        => value.ValueKind == JsonValueKind.Object && value.TryGetProperty("role", out var role) && role.ValueKind == JsonValueKind.String && !role.GetString()!.Contains("main", StringComparison.OrdinalIgnoreCase);

    /// <summary>What an object that stands where a word could is called.</summary>
    private static string? Named(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        foreach (var name in (ReadOnlySpan<string>)["name", "title", "value", "text", "rendered", "content", "#text", "@value", "url", "id"])
        {
            if (value.TryGetProperty(name, out var inner) && Scalar(inner) is { Length: > 0 } text)
            {
                return text;
            }
        }

        return null;
    }

    private static string? Scalar(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => JsonText.Of(value),
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };
}
