using System.Globalization;

namespace Archive.Web.Hosting;

/// <summary>How often the corpus is looked at without being told of a change.</summary>
/// <param name="Rescan">Between two looks at all folders, for what the system did not tell of.</param>
/// <param name="Check">From the beginning of one comparison of all hashes to the next one's.</param>
internal sealed record IndexSchedule(TimeSpan Rescan, TimeSpan Check)
{
    /// <exception cref="UnusableSettingException">A setting is not what it must be.</exception>
    public static IndexSchedule Read(IConfiguration configuration) =>
        new(
            TimeSpan.FromMinutes(Number(configuration, "Archive:RescanMinutes", 10, 24 * 60)),
            TimeSpan.FromHours(Number(configuration, "Archive:CheckHours", 20, 24 * 7))
        );

    private static double Number(
        IConfiguration configuration,
        string name,
        double usual,
        double most
    )
    {
        var setting = configuration[name];
        return string.IsNullOrWhiteSpace(setting) ? usual
            : double.TryParse(
                setting,
                NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var number
            )
            && number > 0
            && number <= most
                ? number
            : throw new UnusableSettingException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"'{setting}' cannot be {name}. Write --{name}={usual}, or another number up to {most}."
                )
            );
    }
}
