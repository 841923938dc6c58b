using System.Globalization;
using Archive.Cli;
using Spectre.Console;

// What is printed is the same wherever it is printed.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
return await new ArchiveCommand(AnsiConsole.Console, Console.Out, Console.Error).RunAsync(args);
