using System.CommandLine;

namespace Archive.Cli.Verbs;

/// <summary>One verb of the <c>archive</c> command.</summary>
internal interface IVerb
{
    /// <summary>Its name, arguments and options.</summary>
    Command Describe();

    /// <returns>An <see cref="ExitCode"/>.</returns>
    /// <exception cref="RefusedException">It cannot go on; the message says why.</exception>
    Task<int> RunAsync(
        ParseResult parsed,
        Folders folders,
        Printer printer,
        CancellationToken cancel
    );
}
