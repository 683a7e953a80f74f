namespace SearchEngine.Model;

public enum Occur
{
    Must,
    Should,
    MustNot,
}
