namespace Archive.Documents.Reading;

/// <summary>Where the front matter of a file ends and its body begins.</summary>
/// <param name="Yaml">Without the lines that fence it.</param>
/// <param name="BodyLine">The line of the file on which <paramref name="Body"/> begins, from 1.</param>
internal sealed record FrontMatterBlock(string Yaml, string Body, int BodyLine)
{
    private const string Fence = "---";
    private const int Longest = 512 * 1024;

    /// <returns>Null, and a fatal finding, where there is none.</returns>
    public static FrontMatterBlock? Split(string text, Findings findings)
    {
        if (!IsFence(FirstLine(text)))
        {
            findings.Fail(
                1,
                DiagnosticCode.NoFrontMatter,
                "The file does not begin with front matter. Its first line must be '---', then keys such as "
                    + "'id: …', then a line '---', then the text."
            );
            return null;
        }
        var start = text.IndexOf('\n', StringComparison.Ordinal) + 1;
        var line = 2;
        for (var at = start; at > 0 && at < text.Length; line++)
        {
            var current = FirstLine(text.AsSpan(at));
            var next = at + current.Length + 1;
            if (IsFence(current) || current.TrimEnd() is "...")
            {
                return WithinBounds(
                    new(text[start..at], next < text.Length ? text[next..] : "", line + 1),
                    findings
                );
            }
            at = next;
        }
        findings.Fail(
            1,
            DiagnosticCode.NoFrontMatter,
            "The front matter does not end. Put a line '---' after its last key."
        );
        return null;
    }

    private static FrontMatterBlock? WithinBounds(FrontMatterBlock block, Findings findings)
    {
        if (block.Yaml.Length <= Longest)
        {
            return block;
        }
        findings.Fail(
            1,
            DiagnosticCode.TooLarge,
            FormattableString.Invariant(
                $"The front matter is longer than {Longest} characters. Shorten it, or end it with a line '---'."
            )
        );
        return null;
    }

    private static bool IsFence(ReadOnlySpan<char> line) => line.TrimEnd() is Fence;

    private static ReadOnlySpan<char> FirstLine(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf('\n');
        return end < 0 ? text : text[..end];
    }
}
