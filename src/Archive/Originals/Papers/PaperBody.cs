using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Archive.Documents;

namespace Archive.Originals.Papers;

/// <summary>Blocks on their way out of the child: the Markdown that the corpus keeps, so that what cannot be kept is refused here.</summary>
internal static class PaperBody
{
    /// <summary>Lists and quotations in one another; what stands deeper stands beside them.</summary>
    public const int Deepest = 8;

    private static readonly DocumentId Anything = DocumentId.Parse("paper");

    /// <exception cref="HostileRefusalException">There is more of it than a document may hold.</exception>
    public static string Write(ImmutableArray<Block> blocks)
    {
        var text = DocumentWriter.Write(
            new Document(Anything, DocumentKind.Statement, Anything.Value) { Body = blocks }
        );
        return Encoding.UTF8.GetByteCount(text) <= DocumentReader.LargestFile
            ? text
            : throw new HostileRefusalException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The file holds more than {DocumentReader.LargestFile / 1_000_000} MB of text, which is the limit for one document. Split it."
                )
            );
    }

    /// <exception cref="UnreadableException">It could not be kept as it is.</exception>
    public static ImmutableArray<Block> Read(string body)
    {
        var read = DocumentReader.Read($"{Anything}.md", Encoding.UTF8.GetBytes(body));
        return read.Document?.Body
            ?? throw new UnreadableException(
                string.Join(' ', read.Diagnostics.Select(fault => fault.Message))
            );
    }
}
