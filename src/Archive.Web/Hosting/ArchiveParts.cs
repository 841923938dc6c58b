using System.Text.Encodings.Web;
using System.Text.Unicode;
using Archive.Corpus;
using Archive.Indexing;
using Archive.Originals;
using Archive.Originals.Recognition;
using Archive.Pdf;
using Archive.Pdf.Originals;
using Archive.Pdf.Typesetting;
using Archive.Quotations;
using Archive.Reports;
using Archive.Search;
using Archive.Web.Api;
using Archive.Web.Hosting.Queues;
using Archive.Web.Reading;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.WebEncoders;

namespace Archive.Web.Hosting;

/// <summary>Puts the archive's parts together, each made once.</summary>
internal static partial class ArchiveParts
{
    public static void AddArchive(this IServiceCollection services, SiteSettings settings)
    {
        settings.RequireCorpus();
        services.AddSingleton(settings);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(new CorpusFolder(settings.Corpus));
        services.AddSingleton(_ => IndexStore.OpenForWriting(settings.Data));
        services.AddSingleton<ArchiveSearcher>();
        services.AddSingleton<Catalogue>();
        services.AddSingleton(provider => new QuotationTracer(
            provider.GetRequiredService<IndexStore>(),
            provider.GetRequiredService<CorpusFolder>()
        ));
        services.AddSingleton(provider => new ArticleChecker(
            provider.GetRequiredService<QuotationTracer>(),
            provider.GetRequiredService<Catalogue>(),
            provider.GetRequiredService<CorpusFolder>(),
            fault => LogTracingFault(provider.GetRequiredService<ILogger<ArticleChecker>>(), fault)
        ));
        services.AddSingleton(provider => new NearestWordingFinder(
            provider.GetRequiredService<QuotationTracer>(),
            fault => LogTracingFault(provider.GetRequiredService<ILogger<ArticleChecker>>(), fault)
        ));
        services.AddSingleton(_ => new Typesetter(TypesettingFolder.Default));
        services.AddSingleton(_ => new ReaderPool());
        services.AddSingleton(provider => new OriginalReader(
            provider.GetRequiredService<ReaderPool>(),
            cacheFolder: OriginalReader.FolderIn(settings.Data)
        ));
        services.AddSingleton<OriginalPlaces>();
        services.AddSingleton<OriginalWordPlaces>();
        services.AddSingleton(provider => new CitedCopyPrinter(
            settings.Data,
            provider.GetRequiredService<Typesetter>(),
            provider.GetRequiredService<ReaderPool>(),
            provider.GetRequiredService<OriginalPlaces>()
        ));
        services.AddSingleton<ReportPrinter>();
        services.AddSingleton<WorkQueues>();
        services.AddSingleton<CheckThreads>();
        services.AddSingleton<AnswerSpool>();
        services.AddSingleton<PublicAddress>();
        services.AddSingleton(new ArchiveUrls(settings.PathBase));
        services.AddSingleton<Citing>();
        services.AddSingleton<Shelf>();
        services.AddSingleton<SiteFonts>();
        services.AddSingleton<OriginalViewer>();
        services.AddSingleton<MissingParts>();
        services.AddSingleton<CommandLine>();
        services.AddSingleton(provider =>
            IndexSchedule.Read(provider.GetRequiredService<IConfiguration>())
        );
        services.AddSingleton(provider => new RollingCheck(
            provider.GetRequiredService<IndexStore>(),
            provider.GetRequiredService<CorpusFolder>(),
            settings.Data,
            provider.GetRequiredService<IndexSchedule>().Check,
            provider.GetRequiredService<TimeProvider>()
        ));
        services.AddSingleton<IndexKeeper>();
        // What goes wrong behind the pages ends no page.
        services.Configure<HostOptions>(options =>
            options.BackgroundServiceExceptionBehavior = BackgroundServiceExceptionBehavior.Ignore
        );
        services.AddHostedService(provider => provider.GetRequiredService<IndexKeeper>());
        services.AddHostedService<WarmUp>();
    }

    public static void AddPages(this IServiceCollection services)
    {
        services.AddRazorPages(options =>
            // The site changes nothing for anybody, so there is nothing to forge.
            options.Conventions.ConfigureFilter(new IgnoreAntiforgeryTokenAttribute())
        );
        // Nothing is encrypted either, and the keys for it would be written to the user's home at each start.
        foreach (var keys in services.Where(IsKeyRing).ToList())
        {
            services.Remove(keys);
        }
        services.AddProblemDetails();
        services.AddOpenApi(options =>
            options.AddDocumentTransformer(
                (document, context, _) =>
                {
                    var address = context.ApplicationServices.GetRequiredService<PublicAddress>();
                    document.Servers = [new() { Url = address.Root }];
                    document.Info.Title = SiteName.Short;
                    document.Info.Description =
                        "Letters and statements, word for word: search, documents in every format, citations.";
                    document.Info.Version = "1";
                    return Task.CompletedTask;
                }
            )
        );
        services.ConfigureHttpJsonOptions(options =>
            options.SerializerOptions.TypeInfoResolverChain.Insert(0, WebJson.Readable)
        );
        // Names keep their accents in the source of a page; what HTML gives a meaning is escaped all the same.
        services.Configure<WebEncoderOptions>(options =>
            options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All)
        );
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.Providers.Add<BrotliCompressionProvider>();
            options.Providers.Add<GzipCompressionProvider>();
        });
        services.AddRateLimits();
    }

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "Tracing one quotation failed; what it was asked for goes on without it."
    )]
    private static partial void LogTracingFault(ILogger log, Exception fault);

    private static bool IsKeyRing(ServiceDescriptor service) =>
        service.ServiceType == typeof(IHostedService)
        && service.ImplementationType?.Name == "DataProtectionHostedService";
}
