using Archive.Documents;

namespace Archive.Corpus;

/// <summary>Makes of an exception that one file caused that file's diagnostic, so that everything else goes on.</summary>
internal static class FileFault
{
    /// <summary>Whether going on with the next file makes sense: not where the disk, the memory or the whole corpus fails.</summary>
    public static bool IsOfFile(Exception fault) =>
        fault
            is not (
                OperationCanceledException
                or OutOfMemoryException
                or ObjectDisposedException
                or CorpusUnavailableException
            )
        && !DiskFault.Is(fault);

    /// <param name="step">What was being done, as in "reading it" or "taking passage 3 apart".</param>
    public static Diagnostic While(string step, CorpusFile file, Exception fault) =>
        new(
            file.Path,
            null,
            DiagnosticCode.Fault,
            $"The archive failed at {step} ({KindOf(fault)}). The fault is the archive's; the document is left out until "
                + "it can be read. Look in it for unusual characters, and tell whoever keeps the program."
        );

    private static string KindOf(Exception fault) =>
        fault.GetType().Name.Replace("Exception", "", StringComparison.Ordinal);
}
