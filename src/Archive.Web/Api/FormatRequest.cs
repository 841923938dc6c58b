using Archive.Text;
using Archive.Web.Reading;

namespace Archive.Web.Api;

/// <summary>What a <see cref="DocumentFormat"/> writes, and what it makes citations and links with.</summary>
/// <param name="Words">Where the words to be cited stand in the document's text; none to cite it as a whole.</param>
internal sealed record FormatRequest(
    OpenedDocument Opened,
    IReadOnlyList<TextSpan> Words,
    Citing Citing,
    ArchiveUrls Urls
);
