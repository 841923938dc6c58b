using System.Net;
using System.Text.RegularExpressions;
using Archive.Web.Hosting;
using Microsoft.Extensions.Configuration;

namespace Archive.Web.Tests.Hosting;

public sealed partial class SiteSettingsTests
{
    [Fact]
    public void The_table_of_README_has_every_setting_that_the_site_reads_and_no_other()
    {
        var read = Directory
            .EnumerateFiles(
                Path.Combine(Repository.Root, "src", "Archive.Web", "Hosting"),
                "*.cs",
                SearchOption.AllDirectories
            )
            .SelectMany(file => Read().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups["name"].Value)
            .Distinct()
            .Order();
        var told = File.ReadLines(Path.Combine(Repository.Root, "README.md"))
            .Select(line => Told().Match(line))
            .Where(match => match.Success)
            .Select(match => match.Groups["name"].Value)
            .Order();

        Assert.Equal(read, told);
    }

    [Theory]
    [InlineData("PublicUrl", "archive.example.org")]
    [InlineData("PublicUrl", "ftp://archive.example.org")]
    [InlineData("PublicUrl", "https://archive.example.org/?q=1")]
    [InlineData("PathBase", "archive")]
    [InlineData("PathBase", "/a//b")]
    [InlineData("PathBase", "/a?b")]
    [InlineData("TrustedProxies", "127.0.0.1, nginx")]
    [InlineData("TrustedProxies", "10.0.0.0/99")]
    [InlineData("Hsts", "yes")]
    [InlineData("ChecksPerMinute", "0")]
    public void A_setting_that_means_nothing_is_refused_with_what_to_write(
        string name,
        string value
    )
    {
        var refusal = Assert.Throws<UnusableSettingException>(() => Settings((name, value)));

        Assert.Contains($"--Archive:{name}=", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_public_address_keeps_its_path_and_the_site_is_under_it()
    {
        var named = Settings(("PublicUrl", "https://example.org/our/archive/"));
        var elsewhere = Settings(("PublicUrl", "https://example.org/r"), ("PathBase", "/"));

        Assert.Equal("https://example.org/our/archive", named.PublicUrl);
        Assert.Equal("/our/archive", named.PathBase);
        Assert.Equal("https://example.org/r", elsewhere.PublicUrl);
        Assert.Equal("", elsewhere.PathBase);
    }

    [Fact]
    public void Proxies_are_named_by_address_and_by_network()
    {
        var proxies = Settings(("TrustedProxies", "127.0.0.1, ::1 10.0.0.0/8")).TrustedProxies;

        Assert.Equal([IPAddress.Loopback, IPAddress.IPv6Loopback], proxies.Addresses);
        Assert.Equal("10.0.0.0/8", Assert.Single(proxies.Networks).ToString());
    }

    private static SiteSettings Settings(params (string Name, string Value)[] settings) =>
        SiteSettings.Read(
            new ConfigurationBuilder()
                .AddInMemoryCollection(
                    settings.Select(one => new KeyValuePair<string, string?>(
                        $"Archive:{one.Name}",
                        one.Value
                    ))
                )
                .Build()
        );

    [GeneratedRegex("""["]Archive:(?<name>[A-Za-z]+)["]""")]
    private static partial Regex Read();

    [GeneratedRegex(@"^\| `--Archive:(?<name>[A-Za-z]+)` \|")]
    private static partial Regex Told();
}
