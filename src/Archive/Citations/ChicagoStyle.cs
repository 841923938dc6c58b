namespace Archive.Citations;

/// <summary>The Chicago Manual of Style (18th edition), notes and bibliography: the full form of a note.</summary>
internal static class ChicagoStyle
{
    public static Citation Cite(CitedWork work)
    {
        var line = new CitationLine();
        // One, two, or the first "et al.": the rule for notes; a bibliography would give six.
        line.Write(NameList.UpToTwo([.. work.Authors.Select(author => author.Name.Full)], "and"));
        switch (work.Form)
        {
            case WorkForm.Letter
            or WorkForm.Email when !work.Authors.IsEmpty && !work.Recipients.IsEmpty:
                Letter(line, work);
                break;
            case WorkForm.Report:
                Report(line, work);
                break;
            default:
                Titled(line, work);
                break;
        }
        line.Comma(
            work is { Form: WorkForm.Report, Pin: { Unit: PinUnit.Page } pages }
                ? PinWording.ChicagoPages(pages)
                : PinWording.Chicago(work.Pin)
        );
        Addresses(line, work);
        return line.CiteSentence(CitationStyle.Chicago);
    }

    /// <summary>"Jordan Avery et al. to the President": that it is a letter goes without saying.</summary>
    private static void Letter(CitationLine line, CitedWork work)
    {
        line.Write(" to ")
            .Write(NameList.UpToTwo([.. work.Recipients.Select(party => party.InSentence)], "and"));
        if (work.Form is WorkForm.Email)
        {
            line.Comma("email");
        }
        line.Comma(Date(work));
    }

    private static void Titled(CitationLine line, CitedWork work)
    {
        line.Comma().Quoted(work.Title);
        line.Comma(CitationText.LowerFirst(WorkDescription.BesideTitle(work)))
            .Comma(work.Publisher)
            .Comma(Date(work));
    }

    private static void Report(CitationLine line, CitedWork work)
    {
        line.Comma().Italic(work.Title);
        line.Write(" (");
        if (work.Publisher is not null)
        {
            line.Write(work.Publisher).Comma();
        }
        line.Write(Date(work)).Write(")");
    }

    private static string Date(CitedWork work) =>
        work.Date is { } date ? CitedDate.Chicago(date) : "n.d.";

    // The day of reading is given where there is no other.
    private static void Addresses(CitationLine line, CitedWork work)
    {
        if (work.SourceUrl is null)
        {
            line.Comma(ThisArchive.Name);
        }
        else
        {
            line.Comma().Address(work.SourceUrl).Comma($"archived at {ThisArchive.Name}");
        }
        if (work.Date is null)
        {
            line.Comma($"accessed {CitedDate.Chicago(work.Accessed)}");
        }
        line.Comma().Address(work.Permalink);
    }
}
