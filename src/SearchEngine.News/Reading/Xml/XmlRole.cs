namespace SearchEngine.News;

/// <summary>What an element is to the reader of its format.</summary>
internal enum XmlRole
{
    /// <summary>Says something of the items that follow; kept whole.</summary>
    Header,

    /// <summary>Has items inside it.</summary>
    Container,

    /// <summary>Is an item.</summary>
    Record,

    /// <summary>Of no use.</summary>
    Skip,
}
