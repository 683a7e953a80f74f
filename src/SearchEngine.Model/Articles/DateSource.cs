namespace SearchEngine.Model;

/// <summary>How a publication date was known, most trustworthy first. The numbers are stored in indexes: never renumber.</summary>
public enum DateSource
{
    Unknown = 0,

    /// <summary>The file's own metadata: JSON-LD, Open Graph, a feed's or an export's field, front matter.</summary>
    Metadata = 1,

    /// <summary>A date line at the head or foot of the text.</summary>
    DateLine = 2,

    /// <summary>The URL's path, as in /2021/02/03/.</summary>
    Url = 3,

    /// <summary>The file's name, as in 2021-02-03-summit.txt.</summary>
    FileName = 4,
}
