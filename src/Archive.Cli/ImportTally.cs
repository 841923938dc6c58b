using Archive.Importing;

namespace Archive.Cli;

/// <summary>What became of an import's documents, counted; there may be more of them than memory holds.</summary>
/// <param name="keepsOutcomes">Whether each is wanted again in the end.</param>
internal sealed class ImportTally(bool keepsOutcomes)
{
    private readonly List<ImportOutcome> outcomes = [];

    public int Imported { get; private set; }

    public int Unchanged { get; private set; }

    public int Refused { get; private set; }

    public IReadOnlyList<ImportOutcome> Outcomes => outcomes;

    public void Add(ImportOutcome outcome)
    {
        Imported += outcome is ImportOutcome.Imported ? 1 : 0;
        Unchanged += outcome is ImportOutcome.Unchanged ? 1 : 0;
        Refused += outcome is ImportOutcome.Refused ? 1 : 0;
        if (keepsOutcomes)
        {
            outcomes.Add(outcome);
        }
    }
}
