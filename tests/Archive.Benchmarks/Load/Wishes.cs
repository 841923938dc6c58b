using System.Text;

namespace Archive.Benchmarks.Load;

/// <summary>What visitors ask for: searches, documents, copies and articles, made from the real letters by a seed.</summary>
internal sealed class Wishes
{
    private const int LongArticle = 1_000_000;

    private readonly string[] texts;
    private readonly string[] ids;

    public Wishes(Workplace place)
    {
        texts =
        [
            .. Directory
                .EnumerateFiles(Workplace.RealData("letters/letter"), "*.txt")
                .Order(StringComparer.Ordinal)
                .Select(file => string.Join(' ', Words(File.ReadAllText(file))))
                .Where(text => text.Length > 2_000),
        ];
        ids =
        [
            .. Directory
                .EnumerateFiles(place.Corpus, "*.md", SearchOption.AllDirectories)
                .Select(file => Path.GetFileNameWithoutExtension(file))
                .Where(id => id != "README")
                .Order(StringComparer.Ordinal),
        ];
    }

    public Uri Search(Random random)
    {
        var words = Passage(random, random.Next(1, 7));
        return Relative(
            $"/search?q={Uri.EscapeDataString(random.Next(2) == 0 ? $"\"{words}\"" : words)}"
        );
    }

    public Uri Document(Random random) => Relative($"/documents/{Id(random)}");

    public Uri Copy(Random random) => Relative($"/documents/{Id(random)}.pdf");

    /// <summary>An article of some thousand characters that quotes three letters.</summary>
    public string Article(Random random) =>
        string.Join(
            "\n\n",
            Enumerable
                .Range(0, 3)
                .Select(_ => $"{Passage(random, 150)}. They wrote: “{Passage(random, 14)}.”")
        );

    /// <summary>A million characters with about 350 quotations.</summary>
    public string LongestArticle(Random random)
    {
        var article = new StringBuilder();
        while (article.Length < LongArticle - 6_000)
        {
            article.Append(Passage(random, 400));
            article.Append(". They wrote: “").Append(Passage(random, 14)).Append(".”\n\n");
        }
        return article.ToString();
    }

    public static MultipartFormDataContent Form(string article) =>
        new() { { new StringContent(article), "text" } };

    private string Passage(Random random, int length)
    {
        var words = Words(texts[random.Next(texts.Length)]);
        var start = random.Next(Math.Max(1, words.Length - length));
        return string.Join(' ', words.Skip(start).Take(length)).Replace("\"", "");
    }

    private string Id(Random random) => ids[random.Next(ids.Length)];

    private static string[] Words(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static Uri Relative(string address) => new(address, UriKind.Relative);
}
