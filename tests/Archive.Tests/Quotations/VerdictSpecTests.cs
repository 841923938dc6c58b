using Archive.Documents;
using Archive.Quotations;

namespace Archive.Tests.Quotations;

/// <summary>Runs the rows of Specs/verdicts.md: a quotation, its source, and what must be said of it.</summary>
public sealed class VerdictSpecTests
{
    private static readonly Document[] Others =
    [
        Some.Letter("other-1", "We look forward to your reply, and thank you for your attention."),
        Some.Letter("other-2", "We look forward to your reply about the budget of the library."),
        Some.Letter("other-3", "Thank you. We look forward to your reply about the bridge."),
    ];

    public static TheoryData<string, string, string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string, string, string>();
            var file = Path.Combine(
                Repository.Root,
                "tests/Archive.Tests/Quotations/Specs/verdicts.md"
            );
            foreach (var line in File.ReadLines(file).Where(line => line.StartsWith('|')))
            {
                var cells = line.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray();
                if (cells[0] is not ("quotation" or "---"))
                {
                    rows.Add(cells[0], cells[1], cells[2], cells[3]);
                }
            }
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_quotation_is_judged_as_the_contract_says(
        string quotation,
        string source,
        string verdict,
        string reasons
    )
    {
        if (reasons.Contains("slip", StringComparison.Ordinal))
        {
            TracedArchive.WordsOrSkip();
        }
        var paragraphs = source
            .Replace("⏎", "\n", StringComparison.Ordinal)
            .Split('¶', StringSplitOptions.TrimEntries);
        using var archive = new TracedArchive([Some.Letter("the-source", paragraphs), .. Others]);
        var traced = archive.Tracer.Trace(quotation);
        Assert.Equal(verdict, traced.Verdict?.Code());
        Assert.Equal(
            reasons,
            string.Join(", ", traced.Reasons.Select(reason => reason.Code).Distinct())
        );
        Assert.Equal(
            verdict == "not-found" ? null : "the-source",
            traced.Source?.Document.Id.Value
        );
    }
}
