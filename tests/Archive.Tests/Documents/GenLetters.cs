using CsCheck;

namespace Archive.Tests.Documents;

/// <summary>Words and lines made of the letters that Markdown or a careless reader might trip over.</summary>
internal static class GenLetters
{
    public static readonly Gen<string> Word = Gen.OneOf(
        Among(
            "a",
            "the",
            "Peña",
            "ﬁne",
            "1.",
            "23)",
            "#",
            "##",
            ">",
            "-",
            "---",
            "+",
            "*",
            "**",
            "***",
            "_",
            "__",
            "snake_case",
            "`",
            "```",
            "~",
            "~~",
            "~~~",
            "|",
            "a|b",
            "|---|",
            ":--",
            "[t]he",
            "[^1]",
            "[^1]:",
            "[x](y)",
            "![",
            "]",
            "](",
            "[a]:",
            "<b>",
            "</b>",
            "<script>",
            "<!-- page 2 -->",
            "<http://a.b>",
            "<a@b.c>",
            "&amp;",
            "&",
            "&#65;",
            "AT&T",
            "&nbsp",
            "\\",
            "\\*",
            "C:\\x",
            "😀",
            "é",
            "e\u0301",
            "\u00A0",
            "\u2003",
            "\u00AD",
            "\u200B",
            "“q”",
            "'",
            "\"",
            "=",
            "===",
            "$5",
            "%",
            "https://a.b/c_d_e",
            "www.a.b",
            "!",
            "{",
            "}",
            "漢字",
            "---|---",
            "(b)",
            ".",
            "…",
            "—",
            "10.",
            "1)",
            "\t",
            "  ",
            "+1",
            "'s",
            "x*y",
            "a_",
            "_a",
            "©",
            "€",
            "^",
            ":"
        ),
        Gen.Char["ab1 *_`~[]()!<>&\\|#-+.:\t"].Select(unit => unit.ToString())
    );

    public static readonly Gen<string> Spaced = Word.List[1, 6]
        .Select(words => string.Join(' ', words));

    public static readonly Gen<string> Words = Among("a", "the b", "c")
        .List[1, 3]
        .Select(words => string.Join(' ', words));

    public static readonly Gen<string> Letters = Gen.OneOf(
        Spaced,
        Word.List[1, 4].Select(string.Concat),
        Spaced.Select(text => text + " "),
        Spaced.Select(text => " " + text)
    );

    public static readonly Gen<string> Line = Spaced
        .Select(text =>
            string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        )
        .Where(text => text.Length > 0);

    public static Gen<T> Among<T>(params T[] values) =>
        Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
