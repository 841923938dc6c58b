using System.Globalization;

namespace Archive.Web.Hosting;

/// <summary>
/// What whoever runs the site has settled: where its documents lie, how the world reaches it, and how much one visitor may
/// ask. README has the table.
/// </summary>
/// <param name="Corpus">Full path.</param>
/// <param name="Data">Full path.</param>
/// <param name="PublicUrl">
/// What permalinks begin with, without a slash at the end; null where they name the address that the site listens at.
/// </param>
/// <param name="PathBase">Under which the world finds the site: "" or as in "/archive".</param>
/// <param name="HstsDays">How long browsers are told to come by https only; 0 where they are not told.</param>
/// <param name="ChecksPerMinute">Articles that one visitor may have checked in a minute, reports on them included.</param>
internal sealed record SiteSettings(
    string Corpus,
    string Data,
    string? PublicUrl,
    string PathBase,
    TrustedProxies TrustedProxies,
    int HstsDays,
    int ChecksPerMinute
)
{
    private const int UsualChecks = 60;

    /// <summary>Without settings: the checkout's <c>corpus/</c> and <c>.data/</c>, or the working folder's.</summary>
    /// <exception cref="UnusableSettingException">A setting is not what it must be.</exception>
    public static SiteSettings Read(IConfiguration configuration)
    {
        var home = Checkout.Root ?? Directory.GetCurrentDirectory();
        var publicUrl = ReadPublicUrl(configuration["Archive:PublicUrl"]);
        return new SiteSettings(
            Folder(configuration["Archive:Corpus"], Path.Combine(home, "corpus")),
            Folder(configuration["Archive:Data"], Path.Combine(home, ".data")),
            publicUrl?.GetLeftPart(UriPartial.Path).TrimEnd('/'),
            ReadPathBase(configuration["Archive:PathBase"] ?? publicUrl?.AbsolutePath),
            TrustedProxies.Read(configuration["Archive:TrustedProxies"]),
            ReadNumber(configuration, "Archive:Hsts", 0, 0, "days"),
            ReadNumber(configuration, "Archive:ChecksPerMinute", UsualChecks, 1, "checks")
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
            && url.Query.Length == 0
            && url.Fragment.Length == 0
            && url.UserInfo.Length == 0
            ? url
            : throw new UnusableSettingException(
                $"'{setting}' is not an address. Write --Archive:PublicUrl=https://archive.example.org"
            );
    }

    private static string ReadPathBase(string? setting)
    {
        var path = setting?.Trim().TrimEnd('/') ?? "";
        return
            path.Length == 0
            || path.StartsWith('/')
                && Uri.TryCreate($"http://localhost{path}", UriKind.Absolute, out var url)
                && url.AbsolutePath == path
                && !path.Contains("//", StringComparison.Ordinal)
                && !path.Contains('%', StringComparison.Ordinal)
            ? path
            : throw new UnusableSettingException(
                $"'{setting}' is not a path. Write --Archive:PathBase=/archive"
            );
    }

    private static int ReadNumber(
        IConfiguration configuration,
        string name,
        int otherwise,
        int least,
        string what
    )
    {
        var setting = configuration[name];
        return string.IsNullOrWhiteSpace(setting) ? otherwise
            : int.TryParse(setting, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= least
                ? number
            : throw new UnusableSettingException(
                $"'{setting}' is no number of {what}. Write --{name}={Math.Max(otherwise, 30)}"
            );
    }
}
