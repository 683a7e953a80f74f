namespace SearchEngine.News;

/// <summary>An element of a small tree, or a run of text when <see cref="Name"/> is empty. Names are lower case and without prefix.</summary>
internal sealed class MarkupNode(string name, string prefix = "")
{
    private readonly List<(string Name, string Value)> _attributes = [];
    private readonly List<MarkupNode> _children = [];

    public string Name { get; } = name;

    public string Prefix { get; } = prefix;

    /// <summary>Of a run of text; empty for an element.</summary>
    public string Data { get; private init; } = "";

    /// <summary>Characters in the values of its attributes.</summary>
    public long AttributeLength => _attributes.Sum(attribute => (long)attribute.Value.Length);

    public IReadOnlyList<MarkupNode> Nodes => _children;

    /// <summary>The value of an attribute, prefix and case aside, or null.</summary>
    public string? this[string attribute]
    {
        get
        {
            foreach (var (name, value) in _attributes)
            {
                if (name.Equals(attribute, StringComparison.Ordinal))
                {
                    return value;
                }
            }

            return null;
        }
    }

    /// <summary>The text of this element and all below it, in one line.</summary>
    public string Text => MarkupText.Line(this);

    public static MarkupNode TextOf(string data) => new("") { Data = data };

    public void Add(MarkupNode child) => _children.Add(child);

    public void AddAttribute(string name, string value) => _attributes.Add((name, value));

    /// <summary>The first child of this name, one without prefix before one with.</summary>
    public MarkupNode? Child(string name)
    {
        MarkupNode? prefixed = null;
        foreach (var child in _children)
        {
            if (child.Name == name)
            {
                if (child.Prefix.Length == 0)
                {
                    return child;
                }

                prefixed ??= child;
            }
        }

        return prefixed;
    }

    public IEnumerable<MarkupNode> Children(string name) => _children.Where(child => child.Name == name);

    /// <summary>Elements of this name below this one, in document order.</summary>
    public IEnumerable<MarkupNode> Descendants(string name)
    {
        var stack = new Stack<MarkupNode>(_children.AsEnumerable().Reverse());
        while (stack.TryPop(out var node))
        {
            if (node.Name == name)
            {
                yield return node;
            }

            for (var i = node._children.Count - 1; i >= 0; i--)
            {
                stack.Push(node._children[i]);
            }
        }
    }

    /// <summary>The element at the end of a path of names, or null.</summary>
    public MarkupNode? At(params ReadOnlySpan<string> path)
    {
        var node = this;
        foreach (var name in path)
        {
            if (node?.Child(name) is not { } next)
            {
                return null;
            }

            node = next;
        }

        return node;
    }

    /// <summary>The text at the end of a path, or null where there is none.</summary>
    public string? Value(params ReadOnlySpan<string> path) => At(path)?.Text is { Length: > 0 } text ? text : null;
}
