using System.Net;
using System.Net.Sockets;
using System.Text;
using Archive.Tests.Fuzzing;

namespace Archive.Benchmarks.Fuzzing;

/// <summary>The site as it runs, over the corpus of a batch: pages, JSON, checks and copies with odd text in each part of an address or a form.</summary>
internal static class SiteFuzz
{
    private const int Share = 25;
    private const int CopiesShare = 500;
    private static readonly TimeSpan Start = TimeSpan.FromMinutes(3);

    public static async Task AskAsync(
        Workplace place,
        IReadOnlyList<FuzzedCase> cases,
        FuzzTally tally
    )
    {
        var url = new Uri($"http://127.0.0.1:{FreePort()}");
        using var site = place.StartSite(url.AbsoluteUri);
        site.OutputDataReceived += (_, _) => { };
        site.ErrorDataReceived += (_, _) => { };
        site.BeginOutputReadLine();
        site.BeginErrorReadLine();
        try
        {
            using var client = new HttpClient { BaseAddress = url, Timeout = Start };
            await WaitAsync(client);
            for (var i = 0; i < cases.Count; i += Share)
            {
                await AskAsync(client, cases[i], i % CopiesShare == 0, tally);
            }
            if (site.HasExited)
            {
                tally.Fault("the site stopped");
            }
        }
        catch (Exception gone) when (gone is HttpRequestException or TaskCanceledException)
        {
            tally.Fault($"the site does not answer: {gone.Message}");
        }
        finally
        {
            site.Kill();
            await site.WaitForExitAsync();
        }
    }

    private static async Task AskAsync(
        HttpClient client,
        FuzzedCase one,
        bool isPrinted,
        FuzzTally tally
    )
    {
        var id = Path.GetFileNameWithoutExtension(one.Name);
        var quote = OddCharacters.Escaped(one.Quote);
        foreach (
            var address in new[]
            {
                $"/search?q={quote}&author={quote}&topic={quote}&from={quote}&page={quote}",
                $"/api/search?q=%22{quote}%22&kind={quote}&sort={quote}",
                $"/documents/{OddCharacters.Escaped(id)}?quote={quote}&mark={quote}",
                $"/documents/{OddCharacters.Escaped(id)}.json",
                $"/documents/{quote}",
                $"/people/{quote}",
                $"/topics/{quote}",
                $"/documents?kind={quote}&collection={quote}",
            }.Concat(
                isPrinted
                    ? [$"/documents/{OddCharacters.Escaped(id)}.pdf?mark=0-9&note={quote}"]
                    : []
            )
        )
        {
            using var answer = await client.GetAsync(address);
            Take(answer, address, tally);
        }
        var article = $"A. Roe wrote, “{one.Paragraph},” and “{one.Quote}.”";
        using var form = new FormUrlEncodedContent([new("text", article)]);
        using var page = await client.PostAsync("/check", form);
        Take(page, $"/check of {quote}", tally);
        using var json = new StringContent(
            $"{{\"text\": \"{Json(article)}\"}}",
            Encoding.UTF8,
            "application/json"
        );
        using var api = await client.PostAsync("/api/check", json);
        Take(api, $"/api/check of {quote}", tally);
    }

    private static void Take(HttpResponseMessage answer, string asked, FuzzTally tally)
    {
        tally.Answers++;
        if (answer.StatusCode >= HttpStatusCode.InternalServerError)
        {
            tally.Fault($"{(int)answer.StatusCode} for {asked}");
        }
    }

    private static string Json(string text) =>
        string.Concat(
            text.Select(unit =>
                char.IsAsciiLetterOrDigit(unit) || unit is ' '
                    ? unit.ToString()
                    : $"\\u{(int)unit:x4}"
            )
        );

    private static async Task WaitAsync(HttpClient client)
    {
        var end = DateTime.UtcNow + Start;
        while (DateTime.UtcNow < end)
        {
            try
            {
                using var answer = await client.GetAsync("/healthz");
                if (answer.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // It has not begun to listen.
            }
            await Task.Delay(200);
        }
        throw new HttpRequestException("It did not become current.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
