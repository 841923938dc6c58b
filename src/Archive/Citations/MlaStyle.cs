using System.Collections.Immutable;

namespace Archive.Citations;

/// <summary>The MLA Handbook (9th edition): an entry of the list of works cited.</summary>
/// <remarks>The original's publisher and address are the first container, this archive is the second.</remarks>
internal static class MlaStyle
{
    public static Citation Cite(CitedWork work)
    {
        var line = new CitationLine();
        Authors(line, work.Authors);
        if (work.Form is WorkForm.Letter or WorkForm.Email && !work.Recipients.IsEmpty)
        {
            // A letter is described, neither quoted nor italic; its date is an element of its own.
            line.Stop(WorkDescription.Of(work)).Stop(Date(work));
            FirstContainer(line, work, null);
            SecondContainer(line, work);
        }
        else
        {
            Titled(line, work);
            FirstContainer(line, work, Date(work));
            SecondContainer(line, work);
            if (work.Form is not WorkForm.Report)
            {
                line.Stop(WorkDescription.Of(work));
            }
        }
        line.Stop($"Accessed {CitedDate.Mla(work.Accessed)}");
        return line.CiteSentence(CitationStyle.Mla);
    }

    private static void Titled(CitationLine line, CitedWork work)
    {
        line.Stop();
        if (work.Form is WorkForm.Report)
        {
            line.Italic(work.Title);
        }
        else
        {
            line.Quoted(work.Title);
        }
    }

    private static void FirstContainer(CitationLine line, CitedWork work, string? date)
    {
        line.Stop(work.Publisher ?? date);
        if (work.Publisher is not null)
        {
            line.Comma(date);
        }
        if (work.SourceUrl is not null)
        {
            line = work.Publisher is null && date is null ? line.Stop() : line.Comma();
            line.Address(work.SourceUrl);
        }
    }

    private static void SecondContainer(CitationLine line, CitedWork work)
    {
        line.Stop().Italic(ThisArchive.Name);
        line.Comma(PinWording.Mla(work.Pin)).Comma().Address(work.Permalink);
    }

    // The handbook leaves the place of an unknown date empty.
    private static string? Date(CitedWork work) =>
        work.Date is { } date ? CitedDate.Mla(date) : null;

    /// <summary>The first inverted; of three and more, only the first.</summary>
    private static void Authors(CitationLine line, ImmutableArray<CitedParty> authors)
    {
        if (authors.IsEmpty)
        {
            return;
        }
        line.Write(Inverted(authors[0]));
        switch (authors.Length)
        {
            case 1:
                break;
            case 2:
                // What an inverted name puts after its comma is closed by another.
                var isInverted = authors[0].Name is CitedName.Person { IsFamilyFirst: false };
                line = isInverted ? line.Comma() : line.Space();
                line.Write($"and {authors[1].Name.Full}");
                break;
            default:
                line.Comma(NameList.AndOthers);
                break;
        }
    }

    // An organization is listed without its article.
    private static string Inverted(CitedParty party) =>
        party.Name switch
        {
            CitedName.Person person => person.Inverted,
            CitedName.Whole { Text: ['T', 'h', 'e', ' ', .. var rest] } => rest,
            var name => name.Full,
        };
}
