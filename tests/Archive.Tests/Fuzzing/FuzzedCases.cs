using System.Globalization;
using System.Text;

namespace Archive.Tests.Fuzzing;

/// <summary>Cases made from a seed: the odd characters one after the other, each in text, names and keys of every kind of file.</summary>
internal sealed class FuzzedCases(int seed)
{
    private static readonly string[] Plain =
    [
        .. (
            "the harbor letter company licences security may not seven senate will under report "
            + "before after port cranes data shall with from ferry landing stage spring october"
        ).Split(' '),
    ];

    // No divisor of how many odd characters there are: some of every kind come among the first.
    private const int Stride = 1_009;

    private readonly Random random = new(seed);
    private int made;

    public FuzzedCase Next()
    {
        var number = made++;
        var odd = OddCharacters.All[(int)((long)number * Stride % OddCharacters.All.Length)];
        var words = Enumerable
            .Range(0, random.Next(9, 30))
            .Select(_ => Plain[random.Next(Plain.Length)])
            .ToArray();
        var at = random.Next(2, words.Length - 4);
        words[at] = random.Next(6) switch
        {
            0 => words[at] + odd,
            1 => odd + words[at],
            2 => words[at][..2] + odd + words[at][2..],
            3 => $"3{odd}4",
            4 => odd + odd,
            _ => odd,
        };
        var paragraph = string.Join(' ', words);
        var quote = string.Join(' ', words[(at - 2)..(at + 4)]);
        var name = string.Create(
            CultureInfo.InvariantCulture,
            $"{number:000000}{(random.Next(20) == 0 && odd is not ("/" or "\0") ? odd : "")}"
        );
        var id = string.Create(CultureInfo.InvariantCulture, $"case-{number:000000}");
        return random.Next(8) switch
        {
            0 => Of($"{id}.md", Markdown(id, odd, paragraph, isEscaped: false), true),
            1 => Of($"{id}.md", Markdown(id, odd, paragraph, isEscaped: true), true),
            2 => Of($"{id}.md", Markdown(id, odd, paragraph, isEscaped: false), false),
            3 => Of($"{name}.md", $"# {odd}\n\n{paragraph}\n\n| a | {odd} |\n", false),
            4 => Of($"{name}.jsonl", Json(odd, paragraph), false),
            5 => Of($"{name}.html", Page(odd, paragraph), false),
            6 => Of($"{name}.eml", Mail(odd, paragraph), false),
            _ => Of(
                $"{name}.txt",
                $"May 4, 2020\n\nThe Honorable {odd} Roe\n\nDear Dr. {odd} Roe:\n\n{paragraph}\n\nSincerely,\n\nA. {odd}",
                false
            ),
        };

        FuzzedCase Of(string file, string text, bool isCorpusFile) =>
            new(file, Bytes(text), paragraph, quote, isCorpusFile);
    }

    private static string Markdown(string id, string odd, string paragraph, bool isEscaped) =>
        $"""
            ---
            id: {id}
            kind: letter
            title: {(isEscaped ? Escaped($"About {odd}") : "Plain")}
            authors: [{(isEscaped ? Escaped($"{odd} Roe") : "Roe")}]
            topics: [{(isEscaped ? Escaped(odd) : "ports")}]
            other: {(isEscaped ? Escaped(odd) : "~")}
            ---

            {(isEscaped ? Entities(paragraph) : paragraph)}

            - [{odd}](https://example.org/{odd})

            """;

    private static string Json(string odd, string paragraph) =>
        $$"""{"title": {{Escaped($"About {odd}")}}, "text": {{Escaped(paragraph)}}, "authors": [{{Escaped(odd)}}], "topics": [{{Escaped(odd)}}], "x": { {{Escaped(odd)}}: {{Escaped(odd)}} } }""";

    private static string Page(string odd, string paragraph) =>
        $"<!doctype html><html><head><title>{Entities(odd)}</title></head><body><main><p>{Entities(paragraph)}</p></main></body></html>";

    private static string Mail(string odd, string paragraph) =>
        $"From: \"A {odd} B\" <a@example.org>\r\nTo: b@example.org\r\nSubject: About {odd}\r\nMessage-ID: <a@b>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{paragraph}\r\n";

    // As JSON and YAML escape alike.
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder("\"");
        foreach (var unit in text)
        {
            _ =
                char.IsAsciiLetterOrDigit(unit) || unit is ' '
                    ? escaped.Append(unit)
                    : escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}");
        }
        return escaped.Append('"').ToString();
    }

    private static string Entities(string text)
    {
        var escaped = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
            var value = isPair ? char.ConvertToUtf32(text[i], text[++i]) : text[i];
            _ =
                value < 0x80 && (char.IsAsciiLetterOrDigit((char)value) || value == ' ')
                    ? escaped.Append((char)value)
                    : escaped.Append(CultureInfo.InvariantCulture, $"&#x{value:X};");
        }
        return escaped.ToString();
    }

    // Half a pair is written as three bytes, as programs write it that know only UTF-16.
    private static byte[] Bytes(string text)
    {
        var bytes = new List<byte>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var unit = text[i];
            if (i + 1 < text.Length && char.IsSurrogatePair(unit, text[i + 1]))
            {
                bytes.AddRange(Encoding.UTF8.GetBytes([unit, text[++i]]));
            }
            else if (char.IsSurrogate(unit))
            {
                bytes.AddRange([
                    (byte)(0xE0 | (unit >> 12)),
                    (byte)(0x80 | ((unit >> 6) & 0x3F)),
                    (byte)(0x80 | (unit & 0x3F)),
                ]);
            }
            else
            {
                bytes.AddRange(Encoding.UTF8.GetBytes([unit]));
            }
        }
        return [.. bytes];
    }
}
