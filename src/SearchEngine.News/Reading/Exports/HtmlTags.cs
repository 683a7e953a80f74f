using System.Text;

namespace SearchEngine.News;

/// <summary>Tags out of a text whose lines are to stay as they are.</summary>
internal static class HtmlTags
{
    public static string Removed(string text)
    {
        if (!text.Contains('<'))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var end = text[i] == '<' && i + 1 < text.Length && (char.IsAsciiLetter(text[i + 1]) || text[i + 1] is '/' or '!') ? text.IndexOf('>', i) : -1;
            if (end < 0)
            {
                plain.Append(text[i++]);
            }
            else
            {
                i = end + 1;
            }
        }

        return plain.ToString();
    }
}
