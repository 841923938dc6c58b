using System.CommandLine;
using Archive.Cli.Verbs;
using Archive.Corpus;
using Archive.Indexing;
using Spectre.Console;

namespace Archive.Cli;

/// <summary>The <c>archive</c> command: its verbs, the options they share, and what becomes of what goes wrong.</summary>
public sealed class ArchiveCommand(IAnsiConsole console, TextWriter output, TextWriter errors)
{
    private readonly Option<string?> corpus = new("--corpus")
    {
        Description = "The folder of documents. Else the corpus folder here or above.",
        Recursive = true,
    };

    private readonly Option<string?> data = new("--data")
    {
        Description =
            "The folder for the index and other derived files. Else .data beside the corpus.",
        Recursive = true,
    };

    private readonly Option<bool> json = new("--json")
    {
        Description = "Answer with JSON.",
        Recursive = true,
    };

    /// <returns>0 done, 1 something refused or not honest, 2 wrong usage.</returns>
    public async Task<int> RunAsync(IReadOnlyList<string> args)
    {
        var root = new RootCommand(
            "An archive of letters and statements: search it, cite it, check quotations against it."
        )
        {
            corpus,
            data,
            json,
        };
        foreach (
            var verb in new IVerb[]
            {
                new ImportVerb(),
                new CheckVerb(),
                new SearchVerb(),
                new PdfVerb(),
                new VerifyVerb(),
                new IndexVerb(),
                new ReviewVerb(),
            }
        )
        {
            root.Add(CommandOf(verb));
        }
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                await errors.WriteLineAsync($"archive: {error.Message}");
            }
            await errors.WriteLineAsync(
                "archive: '--help' lists the verbs, 'VERB --help' a verb's options."
            );
            return ExitCode.WrongUsage;
        }
        return await parsed.InvokeAsync(
            new InvocationConfiguration { Output = output, Error = errors }
        );
    }

    private Command CommandOf(IVerb verb)
    {
        var command = verb.Describe();
        command.SetAction(
            async (parsed, cancel) =>
            {
                var printer = new Printer(console, output, errors, parsed.GetValue(json));
                var folders = Folders.Resolve(parsed.GetValue(corpus), parsed.GetValue(data));
                try
                {
                    return await verb.RunAsync(parsed, folders, printer, cancel);
                }
                catch (Exception refusal)
                    when (refusal
                            is RefusedException
                                or IndexInUseException
                                or IndexWriteException
                                or CorpusUnavailableException
                    )
                {
                    printer.Error(refusal.Message);
                    return ExitCode.Refused;
                }
                catch (Exception fault) when (fault is not OperationCanceledException)
                {
                    printer.Error(SentenceOf(fault));
                    return ExitCode.Refused;
                }
                catch (OperationCanceledException)
                {
                    printer.Error("Stopped. What was done so far is kept; run it again to go on.");
                    return ExitCode.Refused;
                }
            }
        );
        return command;
    }

    // Where it happened is said for whoever mends the program; what the exception says may be anything.
    private static string SentenceOf(Exception fault) =>
        DiskFault.Is(fault)
            ? $"A file or folder could not be used: {DiskFault.Cause(fault)}. What was done so far is kept."
            : $"The archive itself failed ({fault.GetType().Name.Replace("Exception", "", StringComparison.Ordinal)} in {fault.TargetSite?.DeclaringType?.Name}.{fault.TargetSite?.Name}). "
                + "What was done so far is kept; tell whoever keeps the program.";
}
