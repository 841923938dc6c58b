using System.CommandLine;
using System.Globalization;
using Archive.Documents;
using Archive.Reports;

namespace Archive.Cli;

/// <summary>Where the site is that shows this archive: what permalinks, and links of reports, begin with.</summary>
/// <remarks>The addresses are those that the site promises.</remarks>
internal sealed class SiteAddress
{
    /// <summary><c>--site</c>, for the verbs that print links.</summary>
    public Option<string> Option { get; } =
        new("--site")
        {
            Description = "The site's address, for permalinks.",
            DefaultValueFactory = _ => "http://localhost:5080",
        };

    /// <exception cref="RefusedException">It is no address.</exception>
    public Uri Read(ParseResult parsed) =>
        Uri.TryCreate(parsed.GetRequiredValue(Option), UriKind.Absolute, out var address)
            ? address
            : throw new RefusedException(
                "--site wants a full address, as in https://archive.example."
            );

    public ReportLinks Links(ParseResult parsed)
    {
        var site = Read(parsed);
        return new ReportLinks(
            (id, passage) =>
                passage is int number
                    ? Plain($"{Document(site, id)}#p{number}")
                    : $"{Document(site, id)}",
            (id, anchors) => Marked(site, id, anchors),
            (id, anchors) => $"{Document(site, id)}.pdf?{AnchorQuery.Of(anchors)}"
        );
    }

    public static Uri Document(Uri site, DocumentId id) =>
        new($"{site.GetLeftPart(UriPartial.Path).TrimEnd('/')}/documents/{id}");

    public static string Marked(Uri site, DocumentId id, IEnumerable<Anchor> anchors) =>
        $"{Document(site, id)}?{AnchorQuery.Of(anchors)}";

    private static string Plain(FormattableString text) =>
        text.ToString(CultureInfo.InvariantCulture);
}
