using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Archive.Documents;
using Archive.Text;

namespace Archive.Benchmarks.Description;

/// <summary>What was read of each labelled letter beside its label: counted, and what differs printed.</summary>
internal sealed class GoldTally
{
    private int letters;
    private int signed;
    private int falseAuthors;
    private int dates;
    private int falseDates;
    private int addressed;
    private int names;
    private int resolved;
    private int wrongly;

    public void Add(string file, JsonElement label, Document document)
    {
        letters++;
        AddAuthors(file, [.. label.GetProperty("authors").EnumerateArray()], document.Authors);
        AddDate(file, label.GetProperty("date").GetString(), document.Date);
        AddRecipients(
            file,
            [.. label.GetProperty("recipients").EnumerateArray()],
            document.Recipients
        );
    }

    public void AddTo(Figures figures)
    {
        figures.Add("gold letters: read", letters);
        figures.Add("gold letters: signatories right", signed);
        figures.Add("gold letters: with a false author", falseAuthors);
        figures.Add("gold letters: printed names of Members", names);
        figures.Add("gold letters: resolved rightly, %", 100.0 * resolved / Math.Max(1, names));
        figures.Add("gold letters: resolved wrongly", wrongly);
        figures.Add("gold letters: dates right", dates);
        figures.Add("gold letters: false dates", falseDates);
        figures.Add("gold letters: addressees right", addressed);
    }

    private void AddAuthors(
        string file,
        ImmutableArray<JsonElement> labels,
        ImmutableArray<Party> authors
    )
    {
        var asked = labels.Select(label => KeyOf(Text(label, "name")!)).ToList();
        var read = authors.Select(author => KeyOf(author.Name)).ToList();
        var isRight = asked.Order().SequenceEqual(read.Order());
        signed += isRight ? 1 : 0;
        if (!isRight)
        {
            Console.WriteLine(
                $"{file} signed by: {string.Join(" | ", labels.Select(label => Text(label, "name")))}"
            );
            Console.WriteLine(
                $"             read: {string.Join(" | ", authors.Select(author => author.Display))}"
            );
        }
        var isFalse = read.Except(asked).Any();
        falseAuthors += isFalse ? 1 : 0;
        foreach (var label in labels.Where(label => Text(label, "bioguide") is not null))
        {
            names++;
            var author = authors.FirstOrDefault(one =>
                KeyOf(one.Name) == KeyOf(Text(label, "name")!)
            );
            var isResolved = author?.Bioguide == Text(label, "bioguide");
            resolved += isResolved ? 1 : 0;
            wrongly += !isResolved && author?.Bioguide is not null ? 1 : 0;
            if (!isResolved)
            {
                Console.WriteLine(
                    $"{file} {Text(label, "name")} is {Text(label, "bioguide")}, read: {author?.Bioguide ?? "-"}"
                );
            }
        }
    }

    private void AddDate(string file, string? label, DateOnly? date)
    {
        var read = date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        dates += read == label ? 1 : 0;
        falseDates += read is not null && read != label ? 1 : 0;
        if (read != label)
        {
            Console.WriteLine($"{file} dated {label ?? "-"}, read: {read ?? "-"}");
        }
    }

    private void AddRecipients(
        string file,
        ImmutableArray<JsonElement> labels,
        ImmutableArray<Party> recipients
    )
    {
        var isRight =
            labels.Length == recipients.Length
            && labels.Zip(recipients).All(pair => IsAddressee(pair.First, pair.Second));
        addressed += isRight ? 1 : 0;
        if (!isRight)
        {
            Console.WriteLine(
                $"{file} to: {string.Join(" | ", labels.Select(label => $"{Text(label, "name")}; {Text(label, "role")}; {Text(label, "organization")}"))}"
            );
            Console.WriteLine(
                $"       read: {string.Join(" | ", recipients.Select(one => $"{one.Name}; {one.Role}; {one.Organization}"))}"
            );
        }
    }

    // The label's organization is also one that only the text names; what is read may be a longer or shorter form of it.
    private static bool IsAddressee(JsonElement label, Party read) =>
        KeyOf(Text(label, "name")!) == KeyOf(read.Name)
        && (
            Text(label, "organization") is not { } organization
            || (
                read.Organization is { } named
                && (
                    KeyOf(named).Contains(KeyOf(organization), StringComparison.Ordinal)
                    || KeyOf(organization).Contains(KeyOf(named), StringComparison.Ordinal)
                )
            )
        );

    private static string? Text(JsonElement label, string key) =>
        label.TryGetProperty(key, out var value) ? value.GetString() : null;

    private static string KeyOf(string name) =>
        string.Join(
            ' ',
            Words
                .Read(name, HyphenReading.Parted)
                .Select(word => word.Text)
                .Where(word => word is not ("us" or "of" or "the" or "jr"))
        );
}
