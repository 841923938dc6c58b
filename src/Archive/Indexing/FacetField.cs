using System.Collections.Immutable;
using Archive.Documents;
using Archive.Text;
using Lucene.Net.Util;

namespace Archive.Indexing;

/// <summary>
/// The properties of a document by which an answer is narrowed and counted, by the names of their fields: filters look
/// up the slug as a term, counts read the slug and the name behind it as one doc value.
/// </summary>
internal static class FacetField
{
    public const string Kind = "kind";
    public const string Year = "year";
    public const string Author = "author";
    public const string Recipient = "recipient";
    public const string Topic = "topic";
    public const string Collection = "collection";

    /// <summary>In the order in which an answer shows them.</summary>
    public static ImmutableArray<string> All { get; } =
    [Kind, Year, Author, Recipient, Topic, Collection];

    // Lucene bounds a doc value at 32,766 bytes; a name is for people to read.
    private const int LongestName = 200;

    private const char Separator = '\0';

    /// <summary>The slug a filter looks up: that of a name, and of a slug itself.</summary>
    public static string SlugOf(string nameOrSlug) => Slug.Of(nameOrSlug);

    public static BytesRef Encode(string slug, string name) =>
        new($"{slug}{Separator}{Characters.Head(name, LongestName)}");

    public static (string Slug, string Name) Decode(BytesRef value)
    {
        var text = value.Utf8ToString();
        var separator = text.IndexOf(Separator, StringComparison.Ordinal);
        return (text[..separator], text[(separator + 1)..]);
    }
}
