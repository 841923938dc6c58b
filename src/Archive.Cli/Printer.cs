using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Spectre.Console;

namespace Archive.Cli;

/// <summary>Where a verb's answer goes: sentences to a person's terminal, or JSON to another program.</summary>
internal sealed class Printer(
    IAnsiConsole console,
    TextWriter output,
    TextWriter errors,
    bool isJson
)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    public bool IsJson => isJson;

    public IAnsiConsole Console => console;

    /// <summary>A line for a person; nothing where JSON is asked for.</summary>
    /// <param name="markup">Spectre's markup; what comes from a document, a file or a person is escaped by the caller.</param>
    public void Line(string markup)
    {
        if (!isJson)
        {
            console.MarkupLine(markup);
        }
    }

    /// <summary>A file's name, or a sentence with one, as a terminal may print it: nothing in it moves the cursor or breaks the line.</summary>
    public static string Visible(string text) =>
        string.Concat(text.Select(unit => char.IsControl(unit) ? '\uFFFD' : unit));

    /// <summary>The answer as data, where JSON is asked for.</summary>
    public void Data<T>(T answer)
    {
        if (isJson)
        {
            output.WriteLine(JsonSerializer.Serialize(answer, Json));
        }
    }

    /// <summary>A sentence to standard error, whatever was asked for.</summary>
    public void Error(string sentence) => errors.WriteLine($"archive: {sentence}");

    /// <summary>Runs long work with a progress bar on a terminal, and without one elsewhere.</summary>
    /// <param name="work">Is given a way to say how much of how much is done.</param>
    public T Progress<T>(string label, Func<Action<int, int>, T> work)
    {
        if (isJson || !console.Profile.Out.IsTerminal)
        {
            return work((_, _) => { });
        }
        return console
            .Progress()
            .AutoClear(true)
            .Columns(
                new TaskDescriptionColumn(),
                new ProgressBarColumn(),
                new PercentageColumn(),
                new RateColumn(),
                new RemainingTimeColumn()
            )
            .Start(context =>
            {
                var task = context.AddTask(label);
                return work(
                    (done, total) =>
                    {
                        task.MaxValue = Math.Max(1, total);
                        task.Value = done;
                    }
                );
            });
    }
}
