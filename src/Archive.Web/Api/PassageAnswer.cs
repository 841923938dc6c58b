using System.Text.Json;
using Archive.Documents;

namespace Archive.Web.Api;

/// <summary>One passage of a <see cref="DocumentAnswer"/>.</summary>
/// <param name="Start">Where it begins in the document's text, in UTF-16 units; <paramref name="End"/> is after its last.</param>
/// <param name="Page">The original's page on which it begins, where known.</param>
internal sealed record PassageAnswer(
    int Number,
    string Kind,
    string Marker,
    string Text,
    int Start,
    int End,
    int? Page
)
{
    public static PassageAnswer Of(Passage passage) =>
        new(
            passage.Number,
            JsonNamingPolicy.KebabCaseLower.ConvertName(passage.Kind.ToString()),
            passage.Marker,
            passage.Text,
            passage.Span.Start,
            passage.Span.End,
            passage.Page
        );
}
