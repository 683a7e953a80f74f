namespace SearchEngine.Model;

public enum SortOrder
{
    /// <summary>Best score first; equal scores in the order of the index.</summary>
    Relevance,

    /// <summary>Earliest first, undated last.</summary>
    DateAscending,

    /// <summary>Latest first, undated last.</summary>
    DateDescending,
}
