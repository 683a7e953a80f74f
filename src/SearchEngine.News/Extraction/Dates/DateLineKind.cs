namespace SearchEngine.News;

/// <summary>What a date line says of its date; a publication beats an unlabelled date, which beats an update.</summary>
internal enum DateLineKind
{
    Updated,
    Unlabelled,
    Published,
}
