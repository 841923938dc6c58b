using CsCheck;
using static Archive.Tests.Documents.GenLetters;

namespace Archive.Tests.Documents;

/// <summary>Markdown as anybody might type it, or anybody's enemy.</summary>
internal static class GenMarkdown
{
    public const string FrontMatter =
        "---\nid: 2019-11-21-a-letter\nkind: letter\ntitle: Title\n---\n";

    public static readonly Gen<string> Body = Gen.OneOf(
            Word,
            Words,
            Among(
                "\n",
                "\n",
                "\n\n",
                "  \n",
                "\\\n",
                "\r\n",
                "\n    ",
                "\n  ",
                "\n- ",
                "\n> ",
                "\n1. ",
                "\n| a | b |\n|---|---|\n",
                "\n```\n",
                "[^1]: ",
                "<!-- page 3 -->",
                "<!-- -->",
                "[a](http://b.c)",
                "[a](javascript:b)",
                "![a](b.png)",
                "<https://a.b>",
                "\n[a]: /b\n",
                "&#10;",
                "&#9;",
                "&#13;",
                "&#0;",
                "\0",
                "\f",
                "\u0001",
                "&#x202E;",
                "\n===\n",
                "\u2028",
                "\u0085",
                "&nbsp;"
            ),
            Gen.Char["ab1 *_`~[]()!<>&\\|#-+.:\t\n"].Select(unit => unit.ToString())
        )
        .List[1, 25]
        .Select(string.Concat);
}
