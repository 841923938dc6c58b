using System.Globalization;

namespace Archive.Web.Hosting;

/// <summary>Where the corpus lies, where everything derived from it goes, and what the world calls this site.</summary>
/// <param name="Corpus">Full path.</param>
/// <param name="Data">Full path.</param>
/// <param name="PublicUrl">Null where permalinks name the address that the site listens at.</param>
/// <param name="ChecksPerMinute">Articles that one address may have checked in a minute, reports on them included.</param>
internal sealed record SiteSettings(string Corpus, string Data, Uri? PublicUrl, int ChecksPerMinute)
{
    private const int UsualChecks = 60;

    /// <summary>Without settings: the checkout's <c>corpus/</c> and <c>.data/</c>, or the working folder's.</summary>
    /// <exception cref="UnusableSettingException">A setting is not what it must be.</exception>
    public static SiteSettings Read(IConfiguration configuration)
    {
        var home = Checkout.Root ?? Directory.GetCurrentDirectory();
        return new SiteSettings(
            Folder(configuration["Archive:Corpus"], Path.Combine(home, "corpus")),
            Folder(configuration["Archive:Data"], Path.Combine(home, ".data")),
            ReadPublicUrl(configuration["Archive:PublicUrl"]),
            ReadChecks(configuration["Archive:ChecksPerMinute"])
        );
    }

    /// <exception cref="UnusableSettingException">The corpus is not there.</exception>
    public void RequireCorpus()
    {
        if (!Directory.Exists(Corpus))
        {
            throw new UnusableSettingException(
                $"There is no folder '{Corpus}' to read documents from. Name it with --Archive:Corpus=DIR."
            );
        }
    }

    private static string Folder(string? setting, string otherwise) =>
        Path.GetFullPath(string.IsNullOrWhiteSpace(setting) ? otherwise : setting);

    private static Uri? ReadPublicUrl(string? setting)
    {
        if (string.IsNullOrWhiteSpace(setting))
        {
            return null;
        }
        return
            Uri.TryCreate(setting, UriKind.Absolute, out var url)
            && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps)
            ? url
            : throw new UnusableSettingException(
                $"'{setting}' is not an address. Write --Archive:PublicUrl=https://archive.example.org"
            );
    }

    private static int ReadChecks(string? setting) =>
        string.IsNullOrWhiteSpace(setting) ? UsualChecks
        : int.TryParse(setting, NumberStyles.None, CultureInfo.InvariantCulture, out var checks)
        && checks > 0
            ? checks
        : throw new UnusableSettingException(
            $"'{setting}' is no number of checks. Write --Archive:ChecksPerMinute=60"
        );
}
