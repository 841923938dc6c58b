using System.Globalization;

namespace Archive.Documents;

/// <summary>
/// One thing wrong with one file, told so that whoever wrote it can put it right. Shown by the command and on the
/// site's page of problems; the rest of the archive goes on.
/// </summary>
/// <param name="File">Relative to the corpus, with forward slashes.</param>
/// <param name="Line">From 1; null where the fault is the whole file's.</param>
/// <param name="Message">A sentence that says what is wrong and what to do.</param>
/// <param name="IsFatal">Whether the document could not be read because of it.</param>
public sealed record Diagnostic(
    string File,
    int? Line,
    DiagnosticCode Code,
    string Message,
    bool IsFatal = true
)
{
    /// <summary>As in "letters/a.md:3: the date '2019-13-40' is not a day. Write it as 2019-11-21."</summary>
    public override string ToString() =>
        Line is int line
            ? string.Create(CultureInfo.InvariantCulture, $"{File}:{line}: {Message}")
            : $"{File}: {Message}";
}
