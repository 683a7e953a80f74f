using System.Text.Json;

namespace SearchEngine.News;

/// <summary>What stands around a list of items and holds for each of them.</summary>
internal sealed class JsonEnvelope
{
    private string? Outlet { get; init; }

    private string? Language { get; init; }

    private string? Published { get; init; }

    private IReadOnlyList<string> Authors { get; init; } = [];

    public static JsonEnvelope Read(JsonElement envelope)
    {
        var fields = new FieldBag();
        JsonFields.AddScalars(envelope, fields, 0);
        var isFeed = envelope.TryGetProperty("version", out var version) && version.ValueKind == JsonValueKind.String && version.GetString()!.Contains("jsonfeed", StringComparison.OrdinalIgnoreCase);
        foreach (var name in (ReadOnlySpan<string>)["metadata", "meta", "header", "channel", "feed"])
        {
            if (envelope.TryGetProperty(name, out var inner) && inner.ValueKind == JsonValueKind.Object)
            {
                JsonFields.AddScalars(inner, fields, 1);
            }
        }

        var own = fields.ToItem(new Model.ArticleSource(""));
        return new JsonEnvelope
        {
            Outlet = own.Outlet ?? (isFeed ? OutletNames.OfUrl(own.Url) is { } site && !Hosts.IsHost(site) ? site : own.Title : null),
            Language = own.Language,
            Published = isFeed ? null : own.Published,
            Authors = isFeed ? own.Authors : [],
        };
    }

    /// <summary>The item with what it does not say itself.</summary>
    public RawItem Complete(RawItem item) => item with
    {
        Outlet = item.Outlet ?? (OutletNames.OfUrl(item.Url) is { } site && !Hosts.IsHost(site) ? null : Outlet),
        Language = item.Language ?? Language,
        Published = item.Published ?? Published,
        Authors = item.Authors.Count > 0 ? item.Authors : Authors,
    };
}
