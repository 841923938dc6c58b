using Archive.Search;

namespace Archive.Web.Rendering;

/// <summary>Says what the archive covers, so that "not found" says where it was looked for.</summary>
internal static class ExtentSentence
{
    public static string Of(ArchiveExtent extent)
    {
        var holds =
            $"{Wording.Count(extent.Documents, "document")} with {Wording.Count(extent.Passages, "passage")}";
        return (extent.First, extent.Last) switch
        {
            (DateOnly first, DateOnly last) when first != last =>
                $"{holds}, from {Wording.Day(first)} to {Wording.Day(last)}.",
            (DateOnly only, _) => $"{holds}, of {Wording.Day(only)}.",
            _ => $"{holds}.",
        };
    }
}
