using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Archive.Documents;
using Archive.Text;

namespace Archive.Importing;

/// <summary>
/// A document on its way into the corpus, written and read back: with notes on what of it the corpus will not show as the
/// file has it, or refused where the corpus could not give it back.
/// </summary>
internal static class ReadBack
{
    /// <summary>What is refused takes nothing along that came with it.</summary>
    public static IEnumerable<ReadSource> Of(ReadSource source)
    {
        if (source is not ReadSource.Read read)
        {
            return [source];
        }
        var attached = read.Attached.SelectMany(Of).ToList();
        return Check(read) switch
        {
            ReadSource.Read kept =>
            [
                kept with
                {
                    Attached = [.. attached.OfType<ReadSource.Read>()],
                },
                .. attached.OfType<ReadSource.Faulty>(),
            ],
            var refused => [refused, .. attached],
        };
    }

    // Of one document; the others are read.
#pragma warning disable CA1031
    private static ReadSource Check(ReadSource.Read read)
    {
        try
        {
            var written = DocumentWriter.Write(read.Document);
            var (document, diagnostics) = DocumentReader.Read(
                $"{read.Document.Id}.md",
                Encoding.UTF8.GetBytes(written)
            );
            return document is null
                ? new ReadSource.Faulty(
                    read.Source,
                    string.Join(' ', Sentences(diagnostics.Where(found => found.IsFatal)))
                )
                : Noted(
                    read,
                    [
                        .. read.Notes,
                        .. Sentences(
                            diagnostics.Where(found =>
                                found.Code is not DiagnosticCode.UnfitCharacter
                            )
                        ),
                        .. !MayHoldReplacements(written) || read.Notes.Any(IsOnReplacements)
                            ? []
                            : NotesOnReplacements(document),
                    ]
                );
        }
        catch (Exception fault)
        {
            return ReadSource.Faulty.OfFault(read.Source, fault);
        }
    }
#pragma warning restore CA1031

    private static ReadSource Noted(ReadSource.Read read, ImmutableArray<string> notes) =>
        read with
        {
            Notes = notes,
        };

    private static IEnumerable<string> Sentences(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Select(found => found.Message).Distinct();

    private static bool IsOnReplacements(string text) =>
        text.Contains(Characters.Replacement, StringComparison.Ordinal);

    // As it is, or as an escape of Markdown or YAML; most documents have neither, and their text need not be made.
    private static bool MayHoldReplacements(string written) =>
        written.AsSpan().IndexOfAny(Characters.Replacement, '&', '\\') >= 0;

    private static ImmutableArray<string> NotesOnReplacements(Document document)
    {
        var places = DocumentText
            .Of(document)
            .Passages.Where(passage => IsOnReplacements(passage.Text))
            .Select(passage => $"¶ {passage.Number}")
            .Concat(IsOnReplacements(document.Title) ? ["the title"] : [])
            .ToList();
        return places.Count == 0
            ? []
            :
            [
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Where it shows '{Characters.Replacement}', the file has no character that can stand in a text: {string.Join(", ", places.Take(3))}{(places.Count > 3 ? $" and {places.Count - 3} more places" : "")}."
                ),
            ];
    }
}
