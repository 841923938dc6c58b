using Archive.Quotations;
using Archive.Text;

namespace Archive.Benchmarks;

/// <summary>
/// Sentences of the letters with one to four inner words dropped, or replaced by words of other letters, amid 43,000 documents:
/// is the source found? It need not be called the same: that is for other benchmarks.
/// </summary>
internal static class DroppedWords
{
    private const int Shortest = 8;
    private const int Longest = 60;
    private const int MostChanged = 4;

    // The clause of the letter of the tests, "¶ 6": every two of its thirteen inner words are left out.
    private const string Clause =
        "National security experts widely agree that Chinese companies cooperate heavily with the Chinese Communist Party";

    private static readonly int[] Lengths = [8, 10, 12, 16, 24];

    public static int Measure(Figures figures, int seed, int asked)
    {
        using var archive = ArchiveOfScale.Open(amidPress: true);
        var sentences = LetterSentence.ReadAll(Shortest, Longest);
        var random = new Random(seed);
        var latency = new Latency();
        var started = Environment.CpuUsage.TotalTime;
        for (var changed = 1; changed <= MostChanged; changed++)
        {
            var tried = new List<(bool IsFound, int Words)>();
            foreach (var replaces in new[] { false, true })
            {
                var (own, others) = (0, 0);
                for (var i = 0; i < asked; i++)
                {
                    var sentence = sentences[random.Next(sentences.Count)];
                    var quotation = Change(sentence.Text, changed, replaces ? Other : null, random);
                    var traced = latency.Of(() => archive.Tracer.Trace(quotation.Text));
                    var isOwn = IsFrom(traced, sentence.Letter);
                    var isOther = !isOwn && IsFromSame(archive.Tracer, traced, sentence);
                    own += isOwn ? 1 : 0;
                    others += isOther ? 1 : 0;
                    tried.Add((isOwn || isOther, quotation.Words));
                    if (!isOwn && !isOther)
                    {
                        PrintMiss(traced, sentence, quotation.Text);
                    }
                }
                Console.WriteLine(
                    $"{changed} {(replaces ? "replaced" : "dropped")}: its letter {own}, another document with the sentence {others}, of {asked}"
                );
            }
            foreach (var (least, most) in Lengths.Zip(Lengths.Skip(1).Append(Longest + 1)))
            {
                var within = tried.Where(one => one.Words >= least && one.Words < most).ToList();
                Console.WriteLine(
                    $"  of {least} to {most - 1} words: {within.Count(one => one.IsFound)} of {within.Count}"
                );
            }
            figures.Add(
                $"dropped: source found, {changed} changed, %",
                100.0 * tried.Count(one => one.IsFound) / tried.Count
            );
        }
        Console.WriteLine($"a quotation: {latency}");
        latency.AddTo(figures, "dropped: a quotation");
        var computing = (Environment.CpuUsage.TotalTime - started).TotalMilliseconds;
        Console.WriteLine($"  on a processor: {computing / (2 * MostChanged * asked):0.0} ms");
        MeasureClause(figures, archive.Tracer);
        return 0;

        string Other() =>
            Words.Read(sentences[random.Next(sentences.Count)].Text, HyphenReading.Parted)
                is { Count: > 0 } words
                ? words[random.Next(words.Count)].Text
                : "";
    }

    private static void MeasureClause(Figures figures, QuotationTracer tracer)
    {
        var words = Clause.Split(' ');
        var found = 0;
        for (var first = 1; first < words.Length - 1; first++)
        {
            for (var second = first + 1; second < words.Length - 1; second++)
            {
                var quotation = string.Join(' ', words.Where((_, i) => i != first && i != second));
                var traced = tracer.Trace(quotation);
                var isFound = traced.Source?.Document.Collection is ArchiveOfScale.HuaweiLetter;
                found += isFound ? 1 : 0;
                if (!isFound)
                {
                    Console.WriteLine($"missed: {quotation}, {traced.Verdict}");
                }
            }
        }
        figures.Add("dropped: pairs of the clause found, of 78", found);
    }

    private static (string Text, int Words) Change(
        string sentence,
        int count,
        Func<string>? other,
        Random random
    )
    {
        var words = Words.Read(sentence, HyphenReading.Parted);
        var inner = Enumerable.Range(1, words.Count - 2).ToArray();
        random.Shuffle(inner);
        var text = sentence;
        foreach (var word in inner.Take(count).OrderDescending())
        {
            var span = words[word].Span;
            text =
                $"{text[..span.Start].TrimEnd()} {Put(words[word].Text)} {text[span.End..].TrimStart()}";
        }
        return (text, words.Count);

        string Put(string old)
        {
            if (other is null)
            {
                return "";
            }
            var put = other();
            while (put == old)
            {
                put = other();
            }
            return put;
        }
    }

    private static bool IsFrom(TracedQuotation traced, string letter) =>
        (traced.Source is { } source && RealLetters.IsOf(source.Document, letter))
        || traced.Others.Any(other => RealLetters.IsOf(other.Document, letter));

    // Letters are sent again, and releases print them.
    private static bool IsFromSame(
        QuotationTracer tracer,
        TracedQuotation traced,
        LetterSentence sentence
    )
    {
        if (traced.Source is not { } source)
        {
            return false;
        }
        var whole = tracer.Trace(sentence.Text);
        return whole.Verdict is Verdict.Verbatim
            && whole
                .Others.Select(other => other.Document.Id)
                .Append(whole.Source!.Document.Id)
                .Contains(source.Document.Id);
    }

    private static void PrintMiss(TracedQuotation traced, LetterSentence sentence, string quotation)
    {
        Console.WriteLine($"missed {sentence.Letter}: {sentence.Text}");
        Console.WriteLine($"  as {quotation}");
        Console.WriteLine(
            $"  {traced.Verdict} {traced.Source?.Document.Id.ToString() ?? "-"}: {traced.Source?.Text.ReplaceLineEndings(" ")}"
        );
    }
}
