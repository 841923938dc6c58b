using System.Globalization;

namespace Archive.Pdf;

/// <summary>How much a cited copy can hold.</summary>
public static class CopyLimits
{
    public const int MostQuotations = 200;

    /// <summary>UTF-16 units.</summary>
    public const int LongestNote = 2000;

    /// <summary>UTF-16 units of a document's text.</summary>
    public const int LongestText = 1_000_000;

    /// <exception cref="CopyRefusedException">The request is past a limit; the message names it.</exception>
    /// <exception cref="ArgumentException">A quotation is not of the document's text.</exception>
    public static void Check(CopyRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Text.Text.Length > LongestText)
        {
            throw new CopyRefusedException(
                $"This document is too long to be printed: a copy can hold {Written(LongestText)} letters, and it has {Written(request.Text.Text.Length)}."
            );
        }
        if (request.Quotations.Length > MostQuotations)
        {
            throw new CopyRefusedException(
                $"A copy can have {Written(MostQuotations)} quotations marked; {Written(request.Quotations.Length)} were asked for."
            );
        }
        foreach (var quotation in request.Quotations)
        {
            if (quotation.Note?.Length > LongestNote)
            {
                throw new CopyRefusedException(
                    $"A note can have {Written(LongestNote)} letters; one of them has {Written(quotation.Note.Length)}."
                );
            }
            var (start, end) = quotation.Span;
            if (start < 0 || end <= start || end > request.Text.Text.Length)
            {
                throw new ArgumentException(
                    $"No words of this document are at {quotation.Span}.",
                    nameof(request)
                );
            }
        }
    }

    private static string Written(int number) =>
        number.ToString("#,0", CultureInfo.InvariantCulture);
}
