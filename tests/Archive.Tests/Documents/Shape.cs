using System.Collections;
using System.Globalization;
using System.Text;
using Archive.Documents;

namespace Archive.Tests.Documents;

/// <summary>
/// A document as a text that two documents share exactly when they are the same: records that hold arrays are not
/// equal to each other.
/// </summary>
internal static class Shape
{
    public static string Of(object? value)
    {
        var text = new StringBuilder();
        Append(text, value, 0);
        return text.ToString();
    }

    private static void Append(StringBuilder text, object? value, int depth)
    {
        switch (value)
        {
            case null:
                text.Append("null\n");
                break;
            case string letters:
                text.Append('"')
                    .Append(letters.Replace("\n", "⏎", StringComparison.Ordinal))
                    .Append("\"\n");
                break;
            case IEnumerable items:
                text.Append('\n');
                foreach (var item in items)
                {
                    text.Append(' ', depth * 2).Append("- ");
                    Append(text, item, depth + 1);
                }
                break;
            case DocumentId or Enum or bool or int or DateOnly:
                text.Append(CultureInfo.InvariantCulture, $"{value}\n");
                break;
            default:
                text.Append(value.GetType().Name).Append('\n');
                foreach (
                    var property in value
                        .GetType()
                        .GetProperties()
                        .Where(property =>
                            !(
                                property.Name is "Slug" or "Display"
                                || (property.Name is "Text" && value is Run)
                            )
                        )
                )
                {
                    text.Append(' ', depth * 2).Append(property.Name).Append(": ");
                    Append(text, property.GetValue(value), depth + 1);
                }
                break;
        }
    }
}
