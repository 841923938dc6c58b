using Archive.Documents;

namespace Archive.Pdf;

/// <summary>Printing one document failed by a fault of the archive; others can be printed. Thrown by <see cref="CitedCopyPrinter"/>.</summary>
public sealed class CopyFailedException(DocumentId document, Exception fault)
    : Exception(
        $"Printing '{document}' failed by a fault of this program. Its text and its citations can be had all the same; report it, with the document's id.",
        fault
    );
