namespace Archive.Web.Api;

/// <summary>What may be done at an address of the archive: it is read.</summary>
internal static class Methods
{
    public static string[] Reading { get; } = [HttpMethods.Get, HttpMethods.Head];
}
