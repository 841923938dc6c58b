using Archive.Indexing;
using Archive.Originals;
using Archive.Pdf.Annotating;
using Archive.Web.Hosting;

if (ReaderChild.TryServe(args, new UpdateFormat()))
{
    return 0;
}
try
{
    var builder = WebApplication.CreateBuilder(
        new WebApplicationOptions { Args = args, ContentRootPath = Checkout.ContentRoot }
    );
    builder.ConfigureServer();
    builder.Services.AddArchive(SiteSettings.Read(builder.Configuration));
    builder.Services.AddPages();

    await using var app = builder.Build();
    // Opened before anything is served, so that a second site on the same data folder never begins.
    app.Services.GetRequiredService<IndexStore>();
    app.UseSite();
    await app.RunAsync();
    return 0;
}
catch (Exception refused) when (StartRefusal.Sentence(refused) is { } sentence)
{
    await Console.Error.WriteLineAsync(sentence);
    return 1;
}
