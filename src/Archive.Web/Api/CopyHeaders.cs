using Archive.Pdf;

namespace Archive.Web.Api;

/// <summary>What the headers of a cited copy say: what it is printed on, and why not on the original.</summary>
internal static class CopyHeaders
{
    /// <summary>"original" or "typeset".</summary>
    public const string Form = "Archive-Copy";

    /// <summary>A sentence.</summary>
    public const string Why = "Archive-Copy-Reason";

    public static void Write(IHeaderDictionary headers, PrintedCopy printed)
    {
        headers.CacheControl = "no-store";
        headers[Form] = printed.Form is CopyForm.Original ? "original" : "typeset";
        if (printed.WhyTypeset is { } why)
        {
            headers[Why] = Plain(why);
        }
    }

    // A header holds no other letters.
    private static string Plain(string sentence) =>
        string.Concat(
            sentence.Select(letter =>
                letter switch
                {
                    '“' or '”' => '"',
                    '’' => '\'',
                    < ' ' => ' ',
                    > '~' => '?',
                    _ => letter,
                }
            )
        );
}
