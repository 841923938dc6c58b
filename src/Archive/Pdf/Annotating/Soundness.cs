using System.Text;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.CrossReference;

namespace Archive.Pdf.Annotating;

/// <summary>
/// Whether every reader finds in a PDF what this one found: its sections of references lead to one another and to its
/// pages. Readers mend what is damaged each in their own way: an addition would be seen by some and not by others.
/// </summary>
internal sealed class Soundness
{
    private const int MostSections = 10_000;
    private const int LongestHead = 64;

    private readonly ReadOnlyMemory<byte> file;
    private readonly FileTail tail;
    private readonly List<CrossReferenceTablePart> sections = [];

    private Soundness(ReadOnlyMemory<byte> file, FileTail tail, CrossReferenceTable table)
    {
        this.file = file;
        this.tail = tail;
        IsWhole = Follow(table);
    }

    private bool IsWhole { get; }

    /// <exception cref="AnnotatingFailedException">It is damaged.</exception>
    public static void Require(IncrementalUpdate update, ReadOnlyMemory<byte> file, FileTail tail)
    {
        if (update.Pages.Count == 0 || update.Pages.Count != update.Pdf.NumberOfPages)
        {
            throw new AnnotatingFailedException(
                "The original is damaged: its pages cannot be counted with certainty."
            );
        }
        if (tail.HeaderOffset != 0 || !file.Span.StartsWith("%PDF-"u8))
        {
            throw new AnnotatingFailedException(
                "The original does not begin with a PDF’s first letters, and readers count its bytes each in their own way."
            );
        }
        var soundness = new Soundness(file, tail, update.Pdf.Structure.CrossReferenceTable);
        if (!soundness.IsWhole || !update.Pages.Append(update.Root).All(soundness.IsAtItsPlace))
        {
            throw new AnnotatingFailedException(
                "The original is damaged: its table of contents does not lead to its contents."
            );
        }
    }

    // Newest first, as every reader follows them.
    private bool Follow(CrossReferenceTable table)
    {
        var parts = table.Parts.ToLookup(part => part.Offset);
        long? at = tail.SectionOffset;
        while (at is { } offset)
        {
            var found = parts[offset + tail.HeaderOffset].ToList();
            if (found.Count == 0 || sections.Count > MostSections)
            {
                return false;
            }
            sections.AddRange(found);
            // What a table says for readers that know streams.
            sections.AddRange(
                table.Parts.Where(part =>
                    part.TiedToXrefAtOffset == offset + tail.HeaderOffset && !found.Contains(part)
                )
            );
            at = found[0].Previous;
        }
        return true;
    }

    private bool IsAtItsPlace(IndirectReference reference)
    {
        foreach (var section in sections)
        {
            if (section.ObjectOffsets.TryGetValue(reference, out var location))
            {
                return location.Type is not XrefEntryType.File
                    || BeginsAt(location.Value1 + tail.HeaderOffset, reference);
            }
        }
        return false;
    }

    private bool BeginsAt(long offset, IndirectReference reference)
    {
        if (offset < 0 || offset >= file.Length)
        {
            return false;
        }
        var bytes = file.Span[(int)offset..];
        var words = Encoding
            .Latin1.GetString(bytes[..Math.Min(bytes.Length, LongestHead)])
            .Split(
                (char[])[' ', '\r', '\n', '\t', '\f', '\0'],
                StringSplitOptions.RemoveEmptyEntries
            );
        return words.Length >= 3
            && words[0] == FormattableString.Invariant($"{reference.ObjectNumber}")
            && words[1] == FormattableString.Invariant($"{reference.Generation}")
            && words[2].StartsWith("obj", StringComparison.Ordinal);
    }
}
