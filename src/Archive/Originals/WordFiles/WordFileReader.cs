using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using Archive.Documents.Reading;
using Archive.Originals.Papers;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Archive.Originals.WordFiles;

/// <summary>Reads a .docx in the child process: its text with changes accepted, and what its properties say of it.</summary>
internal sealed class WordFileReader : IHostileFormat
{
    public const string FormatName = "word";

    public string Name => FormatName;

    public byte[] Read(HostileFile file)
    {
        WordLimits.ThrowIfExceeded(file.Bytes);
        try
        {
            using var stream = ByteStream.Of(file.Bytes);
            using var word = WordprocessingDocument.Open(
                stream,
                isEditable: false,
                new OpenSettings { MaxCharactersInPart = WordLimits.LargestPart }
            );
            return Packet.Write(Read(word), []);
        }
        catch (XmlException fault)
            when (fault.Message.Contains("MaxCharacters", StringComparison.Ordinal))
        {
            throw WordLimits.TooLarge(fault);
        }
        catch (XmlException fault) when (fault.Message.Contains("DTD", StringComparison.Ordinal))
        {
            throw new HostileRefusalException(
                "The Word file defines XML entities, which no such file may: the limit is none. Copy its text to a new file, and import that.",
                fault
            );
        }
    }

    private static ReadPaper Read(WordprocessingDocument word)
    {
        var main =
            word.MainDocumentPart
            ?? throw new HostileRefusalException(
                "The file is packed as a Word file is, and has no text part. Save it anew in the program that made it."
            );
        var body = new WordBody(main);
        var blocks = body.Read();
        var properties = word.PackageProperties;
        return new ReadPaper(
            PaperBody.Write(blocks),
            Clean(properties.Title),
            null,
            [],
            null,
            null,
            LanguageTag.Read(properties.Language ?? body.Language),
            NotesOf(main)
        )
        {
            Creator = Clean(properties.Creator),
        };
    }

    private static string? Clean(string? text) =>
        PlainText.Clean(text ?? "") is { Length: > 0 and <= 300 } clean ? clean : null;

    private static ImmutableArray<string> NotesOf(MainDocumentPart main)
    {
        var comments = main.WordprocessingCommentsPart?.Comments?.Elements<Comment>().Count() ?? 0;
        return comments == 0
            ? []
            :
            [
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Comments in its margin are in the original only: {comments}."
                ),
            ];
    }
}
