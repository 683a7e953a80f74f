namespace SearchEngine.News;

internal enum Gender : byte
{
    Unknown,
    Male,
    Female,
    Neuter,
}
