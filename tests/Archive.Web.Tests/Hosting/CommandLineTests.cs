using Archive.Web.Hosting;
using Microsoft.Extensions.Configuration;

namespace Archive.Web.Tests.Hosting;

/// <summary>A page that names a command names it as it is run here.</summary>
public sealed class CommandLineTests(Site site)
{
    [Fact]
    public void Over_the_usual_folders_a_verb_is_all_that_is_said()
    {
        var settings = SiteSettings.Read(new ConfigurationBuilder().Build());

        Assert.Equal(
            "dotnet run --project src/Archive.Cli -- verify",
            new CommandLine(settings).Of("verify")
        );
    }

    [Fact]
    public async Task The_page_of_problems_says_how_files_are_verified_in_folders_of_ones_own()
    {
        using var client = site.CreateClient();

        Assert.Contains(
            "<code>dotnet run --project src/Archive.Cli -- verify --corpus DIR --data DIR</code>",
            await client.GetStringAsync("/problems", TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
    }
}
