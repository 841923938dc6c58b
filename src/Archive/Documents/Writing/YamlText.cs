using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Archive.Documents.Reading;

namespace Archive.Documents.Writing;

/// <summary>Values of the front matter as YAML on one line: plain where that is safe, else in quotes.</summary>
internal static partial class YamlText
{
    private static readonly SearchValues<char> NeverPlain = SearchValues.Create(
        ",[]{}\"'`|>&*!%@\\"
    );

    public static string Of(YamlNode node) =>
        node switch
        {
            YamlNode.Scalar { IsPlain: true } scalar when IsPlainSafe(scalar.Value) => scalar.Value,
            YamlNode.Scalar { IsNull: true } => "~",
            YamlNode.Scalar scalar => Quoted(scalar.Value),
            YamlNode.Sequence sequence => $"[{string.Join(", ", sequence.Items.Select(Of))}]",
            YamlNode.Mapping { Entries.IsEmpty: true } => "{}",
            YamlNode.Mapping mapping =>
                $"{{ {string.Join(", ", mapping.Entries.Select(entry => $"{Of(entry.Key)}: {Of(entry.Value)}"))} }}",
            _ => throw new InvalidOperationException($"No such node: {node.GetType().Name}."),
        };

    /// <summary>A text that must be read back as a text, whatever it looks like.</summary>
    public static string Of(string text) =>
        IsPlainSafe(text) && !LooksLikeOtherType().IsMatch(text) ? text : Quoted(text);

    private static bool IsPlainSafe(string text) =>
        text.Length > 0
        && text[0] is not (' ' or '-' or '?' or ':' or '#' or '=' or '<')
        && text[^1] is not (' ' or ':')
        && !text.AsSpan().ContainsAny(NeverPlain)
        && !text.Contains(": ", StringComparison.Ordinal)
        && !text.Contains(" #", StringComparison.Ordinal)
        && text.All(IsPrintable);

    private static bool IsPrintable(char unit) =>
        unit is >= ' ' and < '\x7f'
        || (
            unit >= '\xA0'
            && !char.IsSurrogate(unit)
            && CharUnicodeInfo.GetUnicodeCategory(unit)
                is not (
                    UnicodeCategory.Format
                    or UnicodeCategory.LineSeparator
                    or UnicodeCategory.ParagraphSeparator
                    or UnicodeCategory.OtherNotAssigned
                    or UnicodeCategory.PrivateUse
                    or UnicodeCategory.SpaceSeparator
                )
        );

    private static string Quoted(string text) =>
        text.All(IsPrintable) && !text.Contains('\'', StringComparison.Ordinal)
            ? $"'{text}'"
            : DoubleQuoted(text);

    private static string DoubleQuoted(string text)
    {
        var yaml = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '\n' => yaml.Append("\\n"),
                '\t' => yaml.Append("\\t"),
                '"' => yaml.Append("\\\""),
                '\\' => yaml.Append("\\\\"),
                < 0x10000 when !IsPrintable((char)rune.Value) => yaml.Append(
                    CultureInfo.InvariantCulture,
                    $"\\u{rune.Value:X4}"
                ),
                _ => yaml.Append(rune.ToString()),
            };
        }
        return yaml.Append('"').ToString();
    }

    [GeneratedRegex(
        @"^(?:~|null|true|false|yes|no|on|off|y|n"
            + @"|[-+]?(?:\.?[0-9][0-9_]*|[0-9][0-9_]*\.[0-9]*)(?:e[-+]?[0-9]+)?|[-+]?\.inf|\.nan|0[xob][0-9a-f]+"
            + @"|[0-9]+(?::[0-9]+)+|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[t\s].*)?)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex LooksLikeOtherType();
}
