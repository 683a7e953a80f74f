namespace SearchEngine.News;

/// <summary>Speeches of a debate as text: "Name: words", a paragraph each.</summary>
internal static class Speeches
{
    public static string Text(MarkupNode debate)
    {
        var paragraphs = new List<string>();
        Append(debate, paragraphs);
        return string.Join("\n\n", paragraphs);
    }

    private static void Append(MarkupNode node, List<string> paragraphs)
    {
        var speaker = "";
        foreach (var child in node.Nodes)
        {
            switch (child.Name)
            {
                case "talker":
                    speaker = Speaker(child);
                    break;
                case "para" or "p" or "quote" or "item":
                    var text = TextTidying.Line(MarkupText.Line(child)).TrimStart('—', '-', '–', ' ');
                    if (text.Length > 0)
                    {
                        paragraphs.Add(speaker.Length > 0 ? $"{speaker}: {text}" : text);
                    }

                    speaker = "";
                    break;
                case "" or "debateinfo" or "subdebateinfo" or "title" or "division" or "page.no" or "graphic":
                    break;
                default:
                    Append(child, paragraphs);
                    break;
            }
        }
    }

    private static string Speaker(MarkupNode talker)
        => talker.Children("name").FirstOrDefault(name => name["role"] == "display")?.Text ?? talker.Value("name") ?? "";
}
