using System.Collections.Immutable;

namespace Archive.Citations;

/// <summary>The Bluebook (22nd edition), in the type of court documents: rules 15.1, 17.2.3 to 17.2.5, 18.2.1.</summary>
internal static class BluebookStyle
{
    public static Citation Cite(CitedWork work)
    {
        var line = new CitationLine();
        switch (work.Form)
        {
            case WorkForm.Letter:
                Correspondence(line, work, "Letter");
                break;
            case WorkForm.Email or WorkForm.EmailedStatement:
                Correspondence(line, work, "E-mail");
                break;
            case WorkForm.Statement:
                Statement(line, work);
                break;
            case WorkForm.PressRelease:
                line.Write("Press Release").Comma();
                People(line, work.Authors, FullName);
                line.Comma(work.Title);
                break;
            case WorkForm.Testimony:
                Testimony(line, work);
                break;
            default:
                Report(line, work);
                break;
        }
        // Rule 3.2(a): the place cited stands before the date.
        if (work.Form is not WorkForm.Report)
        {
            line.Comma(PinWording.Bluebook(work.Pin));
        }
        Date(line, work);
        return Addresses(line, work);
    }

    /// <summary>Rules 17.2.3 and 17.2.4: who wrote to whom says enough; a title is given only where one is missing.</summary>
    private static void Correspondence(CitationLine line, CitedWork work, string form)
    {
        if (work.Authors.IsEmpty && work.Title.StartsWith(form, StringComparison.Ordinal))
        {
            line.Write(work.Title);
            return;
        }
        line.Write(form);
        if (!work.Authors.IsEmpty)
        {
            line.Write(" from ");
            People(line, work.Authors, NameInSentence);
        }
        if (!work.Recipients.IsEmpty)
        {
            var before = work.Authors is [_, var second] ? second : work.Authors.FirstOrDefault();
            line = before is null ? line.Space() : GoOn(line, before);
            People(line.Write("to "), work.Recipients, NameInSentence);
        }
        if (work.Authors.IsEmpty || work.Recipients.IsEmpty)
        {
            line.Comma(work.Title);
        }
    }

    private static void Statement(CitationLine line, CitedWork work)
    {
        line.Write("Statement");
        if (!work.Authors.IsEmpty)
        {
            line.Write(" of ");
            People(line, work.Authors, NameInSentence);
        }
        line.Comma(work.Title);
    }

    /// <summary>
    /// As rule 17.2.5 has a speech. Rule 13.3 wants the hearing's own title and number, which a witness's paper
    /// does not tell.
    /// </summary>
    private static void Testimony(CitationLine line, CitedWork work)
    {
        People(line, work.Authors, FullName);
        line.Comma(work.Title).Comma("Testimony");
        if (!work.Recipients.IsEmpty)
        {
            line.Write(" Before ")
                .Write(NameList.UpToTwo([.. work.Recipients.Select(NameInSentence)], "&"));
        }
    }

    /// <summary>Rules 15.1 and 3.2(a): pages follow the title bare, or "at" where it ends in a number.</summary>
    private static void Report(CitationLine line, CitedWork work)
    {
        line.Write(NameList.UpToTwo([.. work.Authors.Select(FullName)], "&"))
            .Comma(work.Publisher)
            .Comma()
            .Italic(work.Title);
        if (work.Pin is { Unit: PinUnit.Page } pages && !char.IsDigit(work.Title[^1]))
        {
            line.Space().Write(PinWording.BluebookPages(pages));
        }
        else if (work.Pin is { Unit: PinUnit.Page })
        {
            line.Comma(PinWording.Bluebook(work.Pin));
        }
        else if (PinWording.Bluebook(work.Pin) is { } place)
        {
            line.Space().Write(place);
        }
    }

    private static void Date(CitationLine line, CitedWork work) =>
        line.Space().Write(work.Date is { } date ? $"({CitedDate.Bluebook(date)})" : "(n.d.)");

    /// <summary>Rule 18.2.1(d): an archived address follows the original one in brackets; 18.2.2(c): "last visited".</summary>
    private static Citation Addresses(CitationLine line, CitedWork work)
    {
        line.Comma();
        if (work.SourceUrl is null)
        {
            line.Address(work.Permalink);
        }
        else
        {
            line.Address(work.SourceUrl).Write(" [").Address(work.Permalink).Write("]");
        }
        if (work.Date is null)
        {
            line.Write($" (last visited {CitedDate.Bluebook(work.Accessed)})");
        }
        return line.CiteSentence(CitationStyle.Bluebook);
    }

    /// <summary>Rule 15.1: one, two, or the first "et al."; each with the titles that identify, as 17.2.3 asks.</summary>
    private static void People(
        CitationLine line,
        ImmutableArray<CitedParty> parties,
        Func<CitedParty, string> name
    )
    {
        if (parties.IsEmpty)
        {
            return;
        }
        Person(line, parties[0], name);
        if (parties.Length == 2)
        {
            GoOn(line, parties[0]).Write("& ");
            Person(line, parties[1], name);
        }
        else if (parties.Length > 2)
        {
            GoOn(line, parties[0]).Write(NameList.AndOthers);
        }
    }

    private static void Person(CitationLine line, CitedParty party, Func<CitedParty, string> name)
    {
        line.Write(name(party));
        foreach (var title in party.Titles)
        {
            line.Comma(title);
        }
    }

    // What stands in apposition is closed by a comma before the sentence goes on.
    private static CitationLine GoOn(CitationLine line, CitedParty after) =>
        after.Titles.Any() ? line.Comma() : line.Space();

    private static string NameInSentence(CitedParty party) =>
        party.Name is CitedName.Person ? FullName(party) : party.InSentence;

    private static string FullName(CitedParty party) =>
        party.Name is CitedName.Person { Suffix: "Jr." or "Sr." } person
            ? $"{person.Given} {person.Family}, {person.Suffix}"
            : party.Name.Full;
}
