using System.Globalization;
using Archive.Documents;

namespace Archive.Importing;

/// <summary>The id of a document that does not come with one: a slug, preceded by its date.</summary>
internal static class DocumentIds
{
    /// <summary>Of documents with one name.</summary>
    public const int MostNumbers = 99_999;

    // With its hyphen; a longer one takes from the name.
    private const int LongestNumber = 5;

    /// <param name="name">A file's name without its ending, or a title.</param>
    /// <returns>Null where the name has no letter an id can have and there is no date.</returns>
    public static DocumentId? Of(string name, DateOnly? date)
    {
        var slug = Slug.Of(name, DocumentId.LongestId - LongestNumber - "2000-01-01-".Length);
        if (date is { } day)
        {
            var prefix = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            slug =
                slug.Length == 0 ? prefix
                : slug.StartsWith(prefix, StringComparison.Ordinal) ? slug
                : $"{prefix}-{slug}";
        }
        return DocumentId.TryParse(slug, out var id) ? id : null;
    }

    /// <param name="number">From 1, which the id without a number has.</param>
    public static DocumentId Numbered(DocumentId id, int number)
    {
        if (number == 1)
        {
            return id;
        }
        var suffix = string.Create(CultureInfo.InvariantCulture, $"-{number}");
        var room = DocumentId.LongestId - suffix.Length;
        var stem = id.Value.Length <= room ? id.Value : id.Value[..room].TrimEnd('-');
        return DocumentId.Parse(stem + suffix);
    }
}
