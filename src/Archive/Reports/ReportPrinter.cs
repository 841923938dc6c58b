using Archive.Pdf;
using Archive.Pdf.Typesetting;
using Archive.Quotations;

namespace Archive.Reports;

/// <summary>An <see cref="ArticleCheck"/> → a tagged PDF: summary, contract, quotations, and the article with its marks.</summary>
/// <param name="typesetter">Not disposed of here.</param>
public sealed class ReportPrinter(Typesetter typesetter)
{
    /// <summary>Quotations that are printed; the tables for programs have all.</summary>
    public const int MostPrinted = 500;

    /// <param name="links">Absolute: a PDF is read anywhere.</param>
    /// <exception cref="TypesetterUnavailableException">Node or its packages are missing, or the worker failed.</exception>
    public async Task<byte[]> PrintAsync(
        ArticleCheck check,
        ReportLinks links,
        DateTimeOffset made,
        CancellationToken cancel
    )
    {
        try
        {
            return await typesetter.TypesetAsync(
                "report.typ",
                new PrintedReport(check, links, made).ToJson(),
                cancel
            );
        }
        catch (TypesettingFailedException refused)
        {
            throw new TypesetterUnavailableException(
                "This report cannot be typeset: something in it is more than the typesetter can set. CSV and JSON have all of it.",
                refused
            );
        }
        catch (Exception fault)
            when (fault is not (OperationCanceledException or TypesetterUnavailableException))
        {
            throw new TypesetterUnavailableException(
                "This report cannot be printed, by a fault of this program. CSV and JSON have all of it.",
                fault
            );
        }
    }
}
