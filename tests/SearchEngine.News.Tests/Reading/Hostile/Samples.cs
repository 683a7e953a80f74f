using System.Text;

namespace SearchEngine.News.Tests;

/// <summary>A sound file of each kind, to be damaged.</summary>
internal static class Samples
{
    public static byte[][] All { get; } =
    [
        Text("{\"title\":\"Pier\",\"text\":\"The council voted.\"}\n{\"title\":\"Pier\",\"text\":\"It passed.\"}\n"),
        Text("<rss><channel><title>L</title><item><title>Pier</title><description>&lt;p&gt;The council voted.&lt;/p&gt;</description></item></channel></rss>"),
        Text("<nitf><body><body.head><hedline><hl1>Pier</hl1></hedline></body.head><body.content><p>The council voted.</p></body.content></body></nitf>"),
        Text("<html><head><title>Pier</title><script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Pier\"}</script></head><body><h1>Pier</h1><p>The council voted.</p></body></html>"),
        Text("title,text,date\nPier,\"The council\nvoted.\",2021-02-03\n"),
        Text("---\ntitle: Pier\ndate: 2021-02-03\n---\n# Pier\n\nThe *council* [voted](https://example.org).\n"),
        Text("From: a@example.org\nSubject: =?utf-8?B?UGllcg==?=\nDate: Wed, 3 Feb 2021 10:00:00 GMT\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\nContent-Transfer-Encoding: quoted-printable\n\nThe council=20voted.\n--b--\n"),
        Text("\u0001eca062 4 i 211 ccccb   lna 061\r\n\nLumen/\r\n\u0002Pier =\r\n\n   The council voted.\r\n\u0003131137 GMT Nov 13\r\n"),
        Text("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/\r\nContent-Length: 60\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>The council.</p>\r\n\r\n"),
        Packed.Gzip("The council voted."),
        Packed.Zip(("a.txt", "The council voted."), ("b.json", "{\"title\":\"Pier\"}")),
        Text("Pier to be widened\n\nLumen Courier\n\n14:05 GMT 22.07.2020\n\nThe council voted on Monday to widen the pier, as fishermen had asked.\n\nSource » lumencourier\n"),
    ];

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);
}
