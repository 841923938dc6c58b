using System.CommandLine;
using System.Globalization;
using Archive.Documents;
using Archive.Reports;
using Archive.Text;

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
            (id, spans) => $"{Document(site, id)}?{Marks(spans)}",
            (id, spans) => $"{Document(site, id)}.pdf?{Marks(spans)}"
        );
    }

    public static Uri Document(Uri site, DocumentId id) =>
        new($"{site.GetLeftPart(UriPartial.Path).TrimEnd('/')}/documents/{id}");

    private static string Marks(IEnumerable<TextSpan> spans) =>
        string.Join('&', spans.Select(span => Plain($"mark={span.Start}-{span.End}")));

    private static string Plain(FormattableString text) =>
        text.ToString(CultureInfo.InvariantCulture);
}
