using System.Text.Json;
using SearchEngine.TestKit;

namespace SearchEngine.App.Tests;

public sealed class JsonTextTests
{
    [Fact]
    public void Letters_stand_as_they_are()
        => Assert.Equal("{\"a\":\"“it's” <b> é中+&\",\"b\":null}\n", Written(json =>
        {
            json.WriteStartObject();
            json.Text("a", "“it's” <b> é中+&");
            json.Text("b", null);
            json.WriteEndObject();
        }));

    [Fact]
    public void What_could_steer_a_terminal_is_escaped_and_comes_back() => Seeded.Cases(500, random =>
    {
        var text = string.Concat(Enumerable.Range(0, random.Next(1, 20)).Select(_ => "a\"\\é\0\e\u007f\u0085\u009b\u200e\u202a\u202e\u2028\u2066\u2069\ufeff"[random.Next(15)]));
        var line = Written(json => json.TextValue(text));
        Assert.Equal(text, JsonSerializer.Deserialize<string>(line));
        Assert.DoesNotContain(line.TrimEnd('\n'), c => char.IsControl(c) || c is >= '\u202a' and <= '\u202e' or >= '\u2066' and <= '\u2069' or '\u200e');
    });

    private static string Written(Action<Utf8JsonWriter> write)
    {
        using var output = new StringWriter();
        JsonText.WriteLine(output, write);
        return output.ToString();
    }
}
