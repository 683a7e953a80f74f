using System.Text;
using SearchEngine.Model;

namespace SearchEngine.News;

/// <summary>One message of RFC 5322 with its MIME parts: headers, and the body that a person would read.</summary>
internal sealed class MailMessage
{
    private const int DeepestParts = 8;

    private readonly Dictionary<string, string> _headers;

    private MailMessage(Dictionary<string, string> headers) => _headers = headers;

    /// <summary>The text part, or null where only HTML or nothing is there.</summary>
    public string? Text { get; private set; }

    public string? Html { get; private set; }

    public static MailMessage Read(ReadOnlySpan<byte> bytes)
    {
        var headers = MailHeaders.Read(bytes, out var body);
        var message = new MailMessage(headers);
        message.Take(headers, bytes[body..], 0);
        return message;
    }

    public RawItem ToItem() => new()
    {
        Source = new ArticleSource(""),
        Body = Text is { } text ? WithoutSignature(text) : Html ?? "",
        Markup = Text is not null ? BodyMarkup.LooseText : BodyMarkup.HtmlFragment,
        DeclaredId = this["message-id"],
        Title = this["subject"],
        Published = this["date"],
        Outlet = Sender(this["from"]) is { } address ? OutletOf(address) : null,
        Authors = Name(this["from"]) is { Length: > 0 } name ? [name] : [],
        Language = this["content-language"],
    };

    private string? this[string header] => _headers.GetValueOrDefault(header);

    /// <summary>Takes the first text and the first HTML among the parts.</summary>
    private void Take(Dictionary<string, string> headers, ReadOnlySpan<byte> body, int level)
    {
        var type = MailHeaders.Value(headers.GetValueOrDefault("content-type") ?? "text/plain", out var parameters);
        if (type.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) && parameters.GetValueOrDefault("boundary") is { Length: > 0 } boundary)
        {
            TakeParts(body, "--" + boundary, level);
            return;
        }

        var isAttachment = headers.GetValueOrDefault("content-disposition")?.StartsWith("attachment", StringComparison.OrdinalIgnoreCase) == true;
        if (isAttachment || !type.StartsWith("text/", StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        var text = Decode(headers, parameters, body);
        if (type.Equals("text/html", StringComparison.OrdinalIgnoreCase))
        {
            Html ??= text;
        }
        else
        {
            Text ??= text.Trim().Length > 0 ? text : null;
        }
    }

    private void TakeParts(ReadOnlySpan<byte> body, string boundary, int level)
    {
        var mark = Encoding.Latin1.GetBytes(boundary);
        for (var at = body.IndexOf(mark); at >= 0 && level < DeepestParts;)
        {
            body = body[(at + mark.Length)..];
            if (body.StartsWith("--"u8))
            {
                return;
            }

            at = body.IndexOf(mark);
            var part = (at < 0 ? body : body[..at]).TrimStart("\r\n"u8);
            var headers = MailHeaders.Read(part, out var start);
            Take(headers, part[start..], level + 1);
        }
    }

    private static string Decode(Dictionary<string, string> headers, Dictionary<string, string> parameters, ReadOnlySpan<byte> body)
    {
        var bytes = headers.GetValueOrDefault("content-transfer-encoding")?.Trim().ToLowerInvariant() switch
        {
            "base64" => TransferEncoding.Base64(body),
            "quoted-printable" => TransferEncoding.QuotedPrintable(body),
            _ => body,
        };
        var charset = Charsets.Named(parameters.GetValueOrDefault("charset"));
        var detected = CharsetDetector.Detect(bytes, isAll: true);
        return TextDecoder.Decode(bytes, charset is null || detected.CodePage == Encoding.UTF8.CodePage ? detected : charset);
    }

    private static string WithoutSignature(string text)
    {
        var at = text.IndexOf("\n-- \n", StringComparison.Ordinal);
        at = at < 0 ? text.IndexOf("\n-- \r\n", StringComparison.Ordinal) : at;
        return at > 0 ? text[..at] : text;
    }

    /// <summary>Only a listed outlet: most senders' domains are no outlets.</summary>
    private static string? OutletOf(string address)
        => KnownOutlets.OfHost(address.AsSpan(address.IndexOf('@') + 1));

    private static string? Sender(string? from)
    {
        var at = from?.IndexOf('@') ?? -1;
        if (at < 0)
        {
            return null;
        }

        var start = from!.LastIndexOfAny([' ', '<', '"', ':'], at) + 1;
        var end = from.IndexOfAny([' ', '>', '"', ',', ')'], at);
        return from[start..(end < 0 ? from.Length : end)];
    }

    /// <summary>"Ana Ruiz &lt;ana@example.org&gt;" and "ana@example.org (Ana Ruiz)".</summary>
    private static string? Name(string? from)
    {
        var text = from ?? "";
        var open = text.IndexOf('<');
        var paren = text.IndexOf('(');
        return open > 0 ? text[..open].Trim().Trim('"') : paren > 0 ? text[(paren + 1)..].TrimEnd(')', ' ') : null;
    }
}
