namespace Archive.Web.Hosting;

/// <summary>How the web server listens, and how much it takes in.</summary>
internal static class ServerSetup
{
    private const string DefaultUrl = "http://localhost:5080";

    // A query of thirty thousand parentheses, each escaped, is answered with a note, and so must arrive.
    private const int LongestAddress = 512 * 1024;

    private const int LargestBody = 64 * 1024;

    public static void ConfigureServer(this WebApplicationBuilder builder)
    {
        // Found also when a build's output is run as it is, without being published.
        builder.WebHost.UseStaticWebAssets();
        // What the server says of each request is of interest to those who build it.
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        builder.WebHost.ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Limits.MaxRequestLineSize = LongestAddress;
            options.Limits.MaxRequestBodySize = LargestBody;
        });
        string[] addressSettings = ["urls", "http_ports", "https_ports", "Kestrel:Endpoints"];
        if (!addressSettings.Any(name => builder.Configuration.GetSection(name).Exists()))
        {
            builder.WebHost.UseUrls(DefaultUrl);
        }
    }
}
