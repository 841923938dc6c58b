using System.Collections.Immutable;
using System.Globalization;
using Archive.Documents.Writing;
using Archive.Text;

namespace Archive.Documents.Reading;

/// <summary>The keys of one mapping of the front matter: taken one by one, and what is left is kept as it is.</summary>
/// <param name="name">How messages call the mapping: "" for the front matter itself, "source.", "authors.".</param>
internal sealed class Fields(YamlNode.Mapping mapping, string name, Findings findings)
{
    public const string DateFormat = "yyyy-MM-dd";

    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    public int Line => mapping.Line;

    /// <summary>The value of a key; null where it is missing or is nothing (<c>key:</c>, <c>key: ~</c>).</summary>
    public YamlNode? Take(string key)
    {
        taken.Add(key);
        var value = mapping.Entries.FirstOrDefault(entry => entry.Key.Value == key).Value;
        return value is YamlNode.Scalar { IsNull: true } ? null : value;
    }

    /// <summary>A text on one line; null where the key is missing, empty, or no text (which is noted).</summary>
    public string? TakeText(string key)
    {
        switch (Take(key))
        {
            case null:
                return null;
            case YamlNode.Scalar scalar:
                var text = PlainText.Clean(scalar.Value);
                return text.Length == 0 ? null : text;
            case var other:
                Note(other.Line, key, "must be a text, not a list of values");
                return null;
        }
    }

    public DateOnly? TakeDate(string key, bool isFatal)
    {
        var line = LineOf(key);
        if (TakeText(key) is not { } text)
        {
            return null;
        }
        if (
            DateOnly.TryParseExact(
                text,
                DateFormat,
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var date
            )
        )
        {
            return date;
        }
        var message =
            $"The {name}{key} '{Shorten(text)}' is not a day. Write it as year-month-day, as in 2019-11-21.";
        if (isFatal)
        {
            findings.Fail(line, DiagnosticCode.WrongValue, message);
        }
        else
        {
            findings.Note(line, DiagnosticCode.WrongValue, message);
        }
        return null;
    }

    public bool TakeBoolean(string key)
    {
        var line = LineOf(key);
        switch (TakeText(key))
        {
            case null or "false":
                return false;
            case "true":
                return true;
            default:
                Note(line, key, "must be true or false");
                return false;
        }
    }

    /// <summary>The items of a list; a value that is none is a list of itself.</summary>
    public ImmutableArray<YamlNode> TakeList(string key) =>
        Take(key) switch
        {
            null => [],
            YamlNode.Sequence sequence => sequence.Items,
            var single => [single],
        };

    /// <summary>A mapping in this one; null where the key is missing or no mapping (which is noted).</summary>
    public Fields? TakeFields(string key)
    {
        switch (Take(key))
        {
            case null:
                return null;
            case YamlNode.Mapping inner:
                return new Fields(inner, $"{name}{key}.", findings);
            case var other:
                Note(other.Line, key, "must hold keys and values, as in { key: value }");
                return null;
        }
    }

    /// <summary>What was not taken, in its order.</summary>
    public ImmutableArray<ExtraKey> Rest() =>
        [
            .. mapping
                .Entries.Where(entry => !taken.Contains(entry.Key.Value))
                .Select(entry => new ExtraKey(entry.Key.Value, YamlText.Of(entry.Value))),
        ];

    public int LineOf(string key)
    {
        var entry = mapping.Entries.FirstOrDefault(entry => entry.Key.Value == key);
        return entry.Key?.Line ?? mapping.Line;
    }

    public void Note(int line, string key, string what) =>
        findings.Note(
            line,
            DiagnosticCode.WrongValue,
            $"'{name}{key}' {what}. It is left out until then."
        );

    public static string Shorten(string text) =>
        text.Length <= 80 ? text : Characters.Head(text, 79) + "…";
}
