namespace Archive.Citations;

/// <summary>A work called what it is, for styles that say so: "Letter to the President", "Press release".</summary>
internal static class WorkDescription
{
    /// <summary>With whom it addresses, where its form has that: "Testimony before the Subcommittee on Ports".</summary>
    public static string Of(CitedWork work) =>
        work.Form switch
        {
            WorkForm.Letter or WorkForm.Email => Addressed(work, "to"),
            WorkForm.Testimony => Addressed(work, "before"),
            _ => Name(work.Form),
        };

    /// <summary>
    /// The same beside the title, which may have said whom: after "Letter to the President on ports" it is a "Letter".
    /// </summary>
    public static string BesideTitle(CitedWork work)
    {
        var description = Of(work);
        return work.Title.StartsWith(description, StringComparison.OrdinalIgnoreCase)
            ? Name(work.Form)
            : description;
    }

    /// <summary>The form alone: "Letter", "Press release".</summary>
    public static string Name(WorkForm form) =>
        form switch
        {
            WorkForm.Letter => "Letter",
            WorkForm.Email => "Email",
            WorkForm.Statement => "Statement",
            WorkForm.EmailedStatement => "Emailed statement",
            WorkForm.PressRelease => "Press release",
            WorkForm.Testimony => "Testimony",
            WorkForm.Report => "Report",
            _ => throw new InvalidOperationException($"No such form: {form}."),
        };

    private static string Addressed(CitedWork work, string preposition) =>
        work.Recipients.IsEmpty
            ? Name(work.Form)
            : $"{Name(work.Form)} {preposition} {Recipients(work)}";

    private static string Recipients(CitedWork work) =>
        NameList.UpToTwo([.. work.Recipients.Select(party => party.InSentence)], "and");
}
