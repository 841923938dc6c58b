using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Archive.Citations;

/// <summary>A work as an item of CSL 1.0.2.</summary>
internal static class CslJsonFormat
{
    // Names keep their accents; the file is read by programs as JSON, never set into a page.
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(CitedWork work)
    {
        var item = new JsonObject { ["id"] = work.Id.Value, ["type"] = Type(work.Form) };
        Add(item, "title", work.Title);
        Add(item, "author", work.Authors);
        if (work.Form is WorkForm.Testimony)
        {
            Add(item, "authority", Names(work.Recipients));
        }
        else
        {
            Add(item, "recipient", work.Recipients);
        }
        if (work.Date is { } date)
        {
            item["issued"] = Day(date);
        }
        Add(item, "genre", WorkDescription.Name(work.Form));
        Add(item, "publisher", work.Publisher);
        Add(item, "archive", ThisArchive.Name);
        Add(item, "keyword", string.Join(", ", work.Topics));
        Add(item, "language", work.Language);
        Add(item, "URL", work.Permalink);
        item["accessed"] = Day(work.Accessed);
        Add(item, "note", WorkNote.Of(work));
        return new JsonArray(item).ToJsonString(Options) + "\n";
    }

    private static string Type(WorkForm form) =>
        form switch
        {
            WorkForm.Letter or WorkForm.Email or WorkForm.EmailedStatement =>
                "personal_communication",
            WorkForm.Testimony => "hearing",
            WorkForm.PressRelease or WorkForm.Report => "report",
            _ => "document",
        };

    private static void Add(JsonObject item, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            item[name] = value;
        }
    }

    private static void Add(JsonObject item, string name, ImmutableArray<CitedParty> parties)
    {
        if (!parties.IsEmpty)
        {
            item[name] = new JsonArray([.. parties.Select(party => Name(party.Name))]);
        }
    }

    private static string Names(ImmutableArray<CitedParty> parties) =>
        string.Join("; ", parties.Select(party => party.Name.Full));

    private static JsonObject Name(CitedName name)
    {
        if (name is not CitedName.Person person)
        {
            return new JsonObject { ["literal"] = name.Full };
        }
        var json = new JsonObject { ["family"] = person.Family, ["given"] = person.Given };
        Add(json, "suffix", person.Suffix);
        if (person.IsFamilyFirst)
        {
            json["static-ordering"] = true;
        }
        return json;
    }

    private static JsonObject Day(DateOnly day) =>
        new() { ["date-parts"] = new JsonArray(new JsonArray(day.Year, day.Month, day.Day)) };
}
