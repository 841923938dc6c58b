using System.Text;

namespace Archive.Citations;

/// <summary>A work as a reference in RIS.</summary>
internal static class RisFormat
{
    public static string Write(CitedWork work)
    {
        var reference = new StringBuilder();
        Line(reference, "TY", Type(work.Form));
        Line(reference, "ID", work.Id.Value);
        foreach (var author in work.Authors)
        {
            Line(reference, "AU", Name(author));
        }
        AddRecipients(reference, work);
        Line(reference, "TI", work.Title);
        if (work.Date is { } date)
        {
            Line(reference, "PY", FormattableString.Invariant($"{date.Year:D4}"));
            Line(reference, "DA", Day(date));
        }
        Line(reference, "PB", work.Publisher);
        Line(reference, "M3", WorkDescription.Of(work));
        foreach (var topic in work.Topics)
        {
            Line(reference, "KW", topic);
        }
        Line(reference, "LA", work.Language);
        Line(reference, "DB", ThisArchive.Name);
        Line(reference, "UR", work.Permalink);
        Line(reference, "Y2", Day(work.Accessed));
        Line(reference, "N1", WorkNote.Of(work));
        return reference.Append("ER  - \r\n").ToString();
    }

    // Reference managers take a type they do not know for a journal's article; a report with its type in M3 is safe.
    private static string Type(WorkForm form) =>
        form switch
        {
            WorkForm.Letter => "PCOMM",
            WorkForm.Email or WorkForm.EmailedStatement => "ICOMM",
            WorkForm.Testimony => "HEAR",
            _ => "RPRT",
        };

    // The second author of a letter is who received it; a hearing's second title is its committee.
    private static void AddRecipients(StringBuilder reference, CitedWork work)
    {
        foreach (var recipient in work.Recipients)
        {
            if (work.Form is WorkForm.Testimony)
            {
                Line(reference, "T2", recipient.Name.Full);
            }
            else if (work.Form is WorkForm.Letter or WorkForm.Email or WorkForm.EmailedStatement)
            {
                Line(reference, "A2", Name(recipient));
            }
        }
    }

    private static string Name(CitedParty party) =>
        party.Name switch
        {
            CitedName.Person person => person.WithSuffix($"{person.Family}, {person.Given}", ", "),
            var name => name.Full,
        };

    private static string Day(DateOnly day) => FormattableString.Invariant($"{day:yyyy'/'MM'/'dd}");

    private static void Line(StringBuilder reference, string tag, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            reference.Append(tag).Append("  - ").Append(value).Append("\r\n");
        }
    }
}
