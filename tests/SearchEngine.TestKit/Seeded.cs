using System.Globalization;
using Xunit.Sdk;

namespace SearchEngine.TestKit;

/// <summary>Random cases that can be had again: a failing one names its seed, and SAID_SEED runs that one alone.</summary>
public static class Seeded
{
    /// <summary>Runs a case for each of a row of seeds.</summary>
    /// <exception cref="SeededCaseException">A case failed; the message names the seed.</exception>
    public static void Cases(int count, Action<Random> run, int firstSeed = 1)
    {
        if (int.TryParse(Environment.GetEnvironmentVariable("SAID_SEED"), CultureInfo.InvariantCulture, out var only)) (firstSeed, count) = (only, 1);
        for (var seed = firstSeed; seed < firstSeed + count; seed++)
        {
            try
            {
                run(new Random(seed));
            }
            catch (Exception e) when (e is not SkipException)
            {
                throw new SeededCaseException(seed, e);
            }
        }
    }
}
