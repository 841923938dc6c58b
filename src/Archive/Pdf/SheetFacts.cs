using System.Globalization;
using Archive.Documents;
using Archive.Pdf.Typesetting;

namespace Archive.Pdf;

/// <summary>What a copy's last page states: where the document comes from, and of what the copy was made when.</summary>
/// <param name="pages">What comes before it.</param>
internal sealed class SheetFacts(CopyRequest request, SheetBase pages)
{
    private readonly Document document = request.Document;

    public IEnumerable<(string Label, string Value, bool IsMono)> OfSource()
    {
        if (document.Source is not { } source)
        {
            yield return ("Source", "Not recorded in the archive.", false);
            yield break;
        }
        var facts = new[]
        {
            ("Publisher", source.Publisher),
            ("Address", source.Url),
            ("Retrieved", source.Retrieved is DateOnly day ? PageFrame.DayOf(day) : null),
            ("Rights", source.Rights),
        };
        foreach (var (label, value) in facts)
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                yield return (label, value, false);
            }
        }
    }

    public IEnumerable<(string Label, string Value, bool IsMono)> OfCopy()
    {
        yield return (
            "Made",
            request.MadeAt.UtcDateTime.ToString(
                "d MMMM yyyy, HH:mm:ss 'UTC'",
                CultureInfo.InvariantCulture
            ),
            false
        );
        if (request.Permalink.IsLoopback)
        {
            yield return (
                "Address",
                "The archive that made this copy has no public address. Links to it work only on the machine where it runs.",
                false
            );
        }
        if (pages is SheetBase.Original { IsRecognised: true })
        {
            yield return (
                "Scan",
                "A program recognised the letters of the scanned pages: look at the pages themselves before you trust its words, or where the marks stand.",
                false
            );
        }
        if (pages is SheetBase.Original(var length, _))
        {
            yield return (
                "Original",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{document.Original!.File}: the first {length:#,0} bytes of this file, unchanged. The archive added the marks and this page."
                ),
                false
            );
            yield return ("SHA-256", document.Original.Sha256, true);
        }
        if (pages is SheetBase.Typeset { Why: { } why })
        {
            yield return ("Typeset", $"This copy is not on the original itself. {why}", false);
        }
        yield return ("Text", $"{document.Id}.md", false);
        yield return ("SHA-256", request.Sha256, true);
        if (pages is SheetBase.Typeset && document.Original is { } original)
        {
            yield return ("Original", original.File, false);
            yield return ("SHA-256", original.Sha256, true);
        }
    }
}
