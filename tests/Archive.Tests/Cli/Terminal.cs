using Archive.Cli;
using Archive.Tests.Indexing;
using Spectre.Console;

namespace Archive.Tests.Cli;

/// <summary>The <c>archive</c> command over folders of its own, and what it prints.</summary>
internal sealed class Terminal : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("archive-cli-");

    public CorpusOnDisk Corpus { get; } = new();

    /// <summary>A file beside the corpus, to be imported or written.</summary>
    public string PathOf(string file) => Path.Combine(root.FullName, file);

    public string Write(string file, string text)
    {
        var path = PathOf(file);
        File.WriteAllText(path, text);
        return path;
    }

    public async Task<(int Code, string Output, string Errors)> RunAsync(params string[] arguments)
    {
        await using var output = new StringWriter();
        await using var errors = new StringWriter();
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = AnsiSupport.No,
                ColorSystem = ColorSystemSupport.NoColors,
                Out = new AnsiConsoleOutput(output),
            }
        );
        console.Profile.Width = 1_000;
        var code = await new ArchiveCommand(console, output, errors).RunAsync([
            .. arguments,
            "--corpus",
            Corpus.Folder.Root,
            "--data",
            Corpus.Data,
        ]);
        return (code, output.ToString(), errors.ToString());
    }

    public void Dispose()
    {
        Corpus.Dispose();
        root.Delete(recursive: true);
    }
}
