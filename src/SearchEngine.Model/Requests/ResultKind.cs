namespace SearchEngine.Model;

/// <summary>What a search returns one row for.</summary>
public enum ResultKind
{
    Articles,
    Quotes,
}
