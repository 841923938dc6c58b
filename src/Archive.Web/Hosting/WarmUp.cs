using Archive.Pdf;
using Archive.Search;
using Archive.Web.Reading;

namespace Archive.Web.Hosting;

/// <summary>
/// Does once, after the start and behind everybody's back, what the first reader would otherwise wait for: a search, and the
/// typesetter's beginning.
/// </summary>
internal sealed partial class WarmUp(
    IndexKeeper keeper,
    ArchiveSearcher searcher,
    Catalogue catalogue,
    Shelf shelf,
    CitedCopyPrinter printer,
    Citing citing,
    ILogger<WarmUp> log
) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await keeper.FirstCurrent.WaitAsync(stoppingToken);
        searcher.Search(new SearchRequest("\"the letter\" OR \"the statement\""));
        var newest = catalogue.List(new DocumentQuery { Size = 1 }).Documents;
        if (newest.IsEmpty || shelf.Open(newest[0].Id.Value) is not { } opened)
        {
            return;
        }
        try
        {
            await printer.PrintAsync(
                new CopyRequest(
                    opened.Document,
                    opened.Text,
                    citing.Place(opened, []).Permalink,
                    opened.Sha256,
                    [],
                    citing.Now
                ),
                stoppingToken
            );
        }
        catch (Exception unprinted)
            when (unprinted is TypesetterUnavailableException or CopyRefusedException)
        {
            LogUnprinted(unprinted.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "No PDF could be made at the start: {Why}")]
    private partial void LogUnprinted(string why);
}
