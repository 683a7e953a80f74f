namespace SearchEngine.Search;

/// <summary>Numbers from <paramref name="Low"/> to <paramref name="High"/>, both included; a range whose ends are both <see cref="Index.ColumnsFormat.NoNumber"/> stands for documents without a number.</summary>
public readonly record struct NumberRange(int Low, int High)
{
    public bool Contains(int number) => number >= Low && number <= High;
}
