namespace Archive.Originals.Pages;

/// <summary>
/// A PDF → what stands on its pages, read in a child process. A page that ends the child, or takes it too long, is left
/// out, and told; the others are read.
/// </summary>
public sealed class PdfReader(ReaderPool pool)
{
    // Of a file made to hurt every page may; each costs a process.
    private const int MostPagesLost = 2;

    // Beyond the limit, for the pages that are left.
    private static readonly TimeSpan SecondTime = TimeSpan.FromSeconds(4);

    /// <exception cref="UnreadableException">It cannot be read; the message says why and what to do.</exception>
    public async Task<ReadPdf> ReadAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancel)
    {
        var lost = new SortedDictionary<int, string>();
        var spent = TimeSpan.Zero;
        while (true)
        {
            var left = pool.Limits.Time + SecondTime - spent;
            var answer = await pool.ReadAsync(
                new HostileRequest(PdfFileReader.FormatName, bytes, string.Join(',', lost.Keys))
                {
                    Time = left < pool.Limits.Time ? left : null,
                },
                cancel
            );
            spent += answer.Time;
            switch (answer)
            {
                case HostileAnswer.Answered(var payload):
                    return WithLost(ReadPdf.FromBytes(payload.Span), lost);
                case HostileAnswer.Refused
                {
                    Step: { } page,
                    Cause: not (RefusalCause.Unreadable or RefusalCause.Stuck)
                } refused
                    when lost.Count < MostPagesLost
                        && !lost.ContainsKey(page)
                        && spent < pool.Limits.Time + (SecondTime / 2):
                    lost.Add(page, refused.Reason);
                    break;
                case HostileAnswer.Refused refused:
                    throw new UnreadableException(refused.Reason);
            }
        }
    }

    private static ReadPdf WithLost(ReadPdf read, SortedDictionary<int, string> lost) =>
        lost.Count == 0
            ? read
            : read with
            {
                Pages =
                [
                    .. read
                        .Pages.Concat(
                            lost.Select(page => new PdfPage(
                                page.Key,
                                0,
                                0,
                                0,
                                TextLayer.Empty,
                                page.Value
                            ))
                        )
                        .OrderBy(page => page.Number),
                ],
            };
}
