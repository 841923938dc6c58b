using UglyToad.PdfPig.Tokens;

namespace Archive.Pdf.Annotating;

/// <summary>Whether whoever made a PDF lets anybody add to it.</summary>
internal static class Permission
{
    /// <exception cref="AnnotatingFailedException">
    /// It is certified: whatever level of changes that allows, a page more is none of them, and would break the certificate.
    /// </exception>
    public static void Require(IncrementalUpdate update)
    {
        var catalog = update.Pdf.Structure.Catalog.CatalogDictionary;
        if (
            update.Find<DictionaryToken>(catalog, "Perms") is { } permissions
            && permissions.ContainsKey(Tokens.Name("DocMDP"))
        )
        {
            throw new AnnotatingFailedException(
                "The original is certified by its author’s signature, which allows nobody to add marks and a page."
            );
        }
    }
}
