using Archive.Originals;
using UglyToad.PdfPig.Tokens;

namespace Archive.Pdf.Annotating;

/// <summary>
/// An original and what is to be added to it → the bytes that come after the original's, made in the child process: whoever
/// made the original may have made it to hurt whoever reads its structure.
/// </summary>
public sealed class UpdateFormat : IHostileFormat
{
    internal const string FormatName = "pdf-update";

    public string Name => FormatName;

    public byte[] Read(HostileFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var asked = OriginalUpdate.Of(file);
        try
        {
            return Update(asked);
        }
        catch (AnnotatingFailedException failed)
        {
            throw new HostileRefusalException(failed.Message, failed);
        }
    }

    private static byte[] Update(OriginalUpdate asked)
    {
        using var update = IncrementalUpdate.Open(asked.Original);
        Permission.Require(update);
        update.RequireSound();
        if (asked.Sheet.IsEmpty)
        {
            return [];
        }
        var pages = update.Pages.Count;
        var structure = StructureTree.Find(update);
        PageAppender.Append(update, asked.Sheet, structure);
        HighlightWriter.Write(update, asked.Highlights, structure);
        structure?.Write();
        FileDates.WriteModified(update, asked.MadeAt);
        var bytes = update.ToBytes();
        RequireReadable(bytes, pages, asked);
        return bytes[asked.Original.Length..];
    }

    // A stranger's file can have a shape that nobody thought of: what cannot be read back is not handed out.
    private static void RequireReadable(byte[] bytes, int pages, OriginalUpdate asked)
    {
        using var again = IncrementalUpdate.Open(bytes);
        var names = asked
            .Highlights.Select(highlight => highlight.Page)
            .Distinct()
            .SelectMany(page => NamesOn(again, page))
            .ToHashSet();
        if (
            again.Pdf.NumberOfPages <= pages
            || again.Pages.Count != again.Pdf.NumberOfPages
            || !asked.Highlights.All(highlight => names.Contains(highlight.Name))
        )
        {
            throw new AnnotatingFailedException(
                "What was added to the original could not be read back from it."
            );
        }
    }

    private static IEnumerable<string> NamesOn(IncrementalUpdate pdf, int page)
    {
        if (
            pdf.Get<DictionaryToken>(pdf.Pages[page - 1]) is not { } dictionary
            || pdf.Find<ArrayToken>(dictionary, "Annots") is not { } list
        )
        {
            yield break;
        }
        foreach (var each in list.Data)
        {
            if (
                Tokens.Resolve(pdf.Pdf, each) is DictionaryToken annotation
                && annotation.TryGet(Tokens.Name("NM"), out IToken name)
            )
            {
                yield return name switch
                {
                    HexToken hex => hex.Data,
                    StringToken text => text.Data,
                    _ => "",
                };
            }
        }
    }
}
