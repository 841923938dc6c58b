using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Archive.Originals.WordFiles;

/// <summary>Counts the paragraphs of lists as Word does, for the number that it prints before each is in no letter of the file.</summary>
internal sealed class WordNumbers
{
    private const int Levels = 9;

    private readonly Dictionary<int, NumberingInstance> lists = [];
    private readonly Dictionary<int, AbstractNum> forms = [];
    private readonly Dictionary<int, int[]> counts = [];
    private readonly HashSet<(int, int)> begun = [];

    public WordNumbers(MainDocumentPart main)
    {
        var numbering = main.NumberingDefinitionsPart?.Numbering;
        foreach (var form in numbering?.Elements<AbstractNum>() ?? [])
        {
            if (form.AbstractNumberId?.Value is { } id)
            {
                forms.TryAdd(id, form);
            }
        }
        foreach (var list in numbering?.Elements<NumberingInstance>() ?? [])
        {
            if (list.NumberID?.Value is { } id)
            {
                lists.TryAdd(id, list);
            }
        }
    }

    /// <summary>Counts one more paragraph.</summary>
    /// <returns>Null where the list is not defined, or prints nothing.</returns>
    public WordNumber? Next(int list, int level)
    {
        if (
            level is < 0 or >= Levels
            || !lists.TryGetValue(list, out var instance)
            || instance.AbstractNumId?.Val?.Value is not { } formId
            || LevelOf(instance, formId, level) is not { } here
        )
        {
            return null;
        }
        var count = Count(list, instance, formId, level);
        var format = here.NumberingFormat?.Val?.Value ?? NumberFormatValues.Decimal;
        var text = here.LevelText?.Val?.Value ?? "";
        if (format == NumberFormatValues.Bullet)
        {
            return new WordNumber(formId, level, null, null);
        }
        if (format == NumberFormatValues.None && !text.Contains('%', StringComparison.Ordinal))
        {
            return text.Length == 0 ? null : new WordNumber(formId, level, null, text);
        }
        var isLegal =
            here.IsLegalNumberingStyle is { } legal && (legal.Val is null || legal.Val.Value);
        var label = LabelOf(text, instance, formId, count, isLegal);
        var isPlain =
            format == NumberFormatValues.Decimal
            && text.Trim().TrimEnd('.', ')')
                == string.Create(CultureInfo.InvariantCulture, $"%{level + 1}");
        return label.Length == 0
            ? null
            : new WordNumber(formId, level, isPlain ? count[level] : null, label);
    }

    private int[] Count(int list, NumberingInstance instance, int formId, int level)
    {
        if (!counts.TryGetValue(formId, out var count))
        {
            count = new int[Levels];
            Array.Fill(count, int.MinValue);
            counts.Add(formId, count);
        }
        var restart = OverrideOf(instance, level)?.StartOverrideNumberingValue?.Val?.Value;
        if (restart is { } value && begun.Add((list, level)))
        {
            count[level] = value;
        }
        else
        {
            count[level] =
                count[level] == int.MinValue ? StartOf(instance, formId, level) : count[level] + 1;
        }
        for (var deeper = level + 1; deeper < Levels; deeper++)
        {
            count[deeper] = int.MinValue;
        }
        for (var above = 0; above < level; above++)
        {
            if (count[above] == int.MinValue)
            {
                count[above] = StartOf(instance, formId, above);
            }
        }
        return count;
    }

    private string LabelOf(
        string text,
        NumberingInstance instance,
        int formId,
        int[] count,
        bool isLegal
    )
    {
        var label = new StringBuilder();
        for (var i = 0; i < text.Length && label.Length < 100; i++)
        {
            if (text[i] is '%' && i + 1 < text.Length && text[i + 1] is >= '1' and <= '9')
            {
                var level = text[++i] - '1';
                var format =
                    (isLegal ? null : LevelOf(instance, formId, level)?.NumberingFormat?.Val?.Value)
                    ?? NumberFormatValues.Decimal;
                label.Append(NumberForms.Of(Math.Max(count[level], 0), format));
            }
            else
            {
                label.Append(text[i]);
            }
        }
        return label.ToString().Trim();
    }

    private int StartOf(NumberingInstance instance, int formId, int level) =>
        LevelOf(instance, formId, level)?.StartNumberingValue?.Val?.Value ?? 0;

    private Level? LevelOf(NumberingInstance instance, int formId, int level) =>
        OverrideOf(instance, level)?.Level
        ?? (
            forms.TryGetValue(formId, out var form)
                ? form.Elements<Level>().FirstOrDefault(each => each.LevelIndex?.Value == level)
                : null
        );

    private static LevelOverride? OverrideOf(NumberingInstance instance, int level) =>
        instance.Elements<LevelOverride>().FirstOrDefault(each => each.LevelIndex?.Value == level);
}
