namespace Archive.Web.Hosting;

/// <summary>How a verb of the command is run for this site's folders, for a page to say.</summary>
internal sealed class CommandLine(SiteSettings settings)
{
    /// <returns>Folders other than the command's own are left to be written: a page does not say where they lie.</returns>
    public string Of(string verb)
    {
        var home = Checkout.Root ?? Directory.GetCurrentDirectory();
        var isUsual =
            settings.Corpus == Path.Combine(home, "corpus")
            && settings.Data == Path.Combine(home, ".data");
        var program = Checkout.Root is null
            ? "Archive.Cli"
            : "dotnet run --project src/Archive.Cli --";
        return isUsual ? $"{program} {verb}" : $"{program} {verb} --corpus DIR --data DIR";
    }
}
