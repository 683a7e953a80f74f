namespace SearchEngine.Embedded;

/// <summary>What stands for a text when it is compared with many others; kept in the text's record, so that comparing reads no text.</summary>
internal interface IPrint<T>
    where T : IPrint<T>
{
    /// <summary>By which texts that may be the same are found: distinct numbers that the same texts mostly share.</summary>
    int[] Keys { get; }

    /// <summary>Whether so many keys in common are enough to look closer.</summary>
    bool MayBeSame(T other, int shared);

    /// <summary>Whether the two tell the same thing. Mutual.</summary>
    bool IsSame(T other);
}
