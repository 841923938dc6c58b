using System.Globalization;
using Archive.Cli;
using Archive.Originals;
using Archive.Pdf.Annotating;
using Spectre.Console;

if (ReaderChild.TryServe(args, new UpdateFormat()))
{
    return 0;
}

// What is printed is the same wherever it is printed.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
if (!AnsiConsole.Console.Profile.Out.IsTerminal)
{
    // Another program reads it line by line: a line is not broken to fit a screen that is not there.
    AnsiConsole.Console.Profile.Width = 1_000_000;
}
return await new ArchiveCommand(AnsiConsole.Console, Console.Out, Console.Error).RunAsync(args);
