using System.Text.RegularExpressions;
using Archive.Search;
using Archive.Tests.Cli;

namespace Archive.Tests;

/// <summary>What README.md tells users is so.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(
        Path.Combine(Repository.Root, "README.md")
    );

    [Fact]
    public void Every_project_and_file_it_names_is_there()
    {
        string[] named = [.. Named().Matches(Readme).Select(match => match.Groups["path"].Value)];

        Assert.Contains("src/Archive.Web", named);
        Assert.All(
            named,
            path => Assert.True(Path.Exists(Path.Combine(Repository.Root, path)), path)
        );
    }

    [Fact]
    public async Task The_verbs_in_its_table_are_those_of_the_command()
    {
        using var terminal = new Terminal();
        var (_, help, _) = await terminal.RunAsync("--help");
        var commands = help[help.IndexOf("Commands:", StringComparison.Ordinal)..];

        Assert.Equal(
            VerbOfHelp().Matches(commands).Select(match => match.Groups["verb"].Value).Order(),
            FirstColumn("verb").Select(code => code.Split(' ')[0]).Order()
        );
    }

    /// <summary>On pages, in messages, in what the archive's own folder says.</summary>
    [Fact]
    public async Task Every_command_that_anything_names_can_be_run_as_it_is_written()
    {
        using var terminal = new Terminal();
        var (_, help, _) = await terminal.RunAsync("--help");
        var verbs = VerbOfHelp().Matches(help).Select(match => match.Groups["verb"].Value).ToList();
        var named = TextsThatUsersRead()
            .SelectMany(text =>
                Command().Matches(text.Text).Select(match => (text.File, Match: match))
            )
            .ToList();

        Assert.Contains(
            named,
            command => command.File.EndsWith("README.md", StringComparison.Ordinal)
        );
        Assert.All(
            named,
            command =>
            {
                var (project, verb) = (
                    command.Match.Groups["project"].Value,
                    command.Match.Groups["verb"].Value
                );
                Assert.True(
                    Directory.Exists(Path.Combine(Repository.Root, project)),
                    $"{command.File}: {command.Match}"
                );
                Assert.True(
                    project != "src/Archive.Cli"
                        || verbs.Contains(verb)
                        || verb is "" or "VERB"
                        || verb.StartsWith('{'),
                    $"{command.File}: {command.Match}"
                );
            }
        );
    }

    [Fact]
    public void No_page_or_message_names_a_program_that_is_not_there() =>
        Assert.Empty(
            TextsThatUsersRead()
                .SelectMany(text =>
                    NoProgram().Matches(text.Text).Select(match => $"{text.File}: {match}")
                )
        );

    [Fact]
    public void Every_query_of_its_table_means_what_it_says_and_nothing_of_it_is_ignored()
    {
        string[] queries = [.. FirstColumn("you type")];

        Assert.True(queries.Length >= 6);
        Assert.All(queries, query => Assert.Empty(QueryParser.Parse(query).Notes));
    }

    // Of sources what is no comment.
    private static IEnumerable<(string File, string Text)> TextsThatUsersRead() =>
        new[] { "README.md", "corpus/README.md" }
            .Select(file => Path.Combine(Repository.Root, file))
            .Concat(
                Directory
                    .EnumerateFiles(
                        Path.Combine(Repository.Root, "src"),
                        "*",
                        SearchOption.AllDirectories
                    )
                    .Where(file =>
                        Path.GetExtension(file) is ".cs" or ".cshtml" or ".typ"
                        && !file.Contains("/obj/", StringComparison.Ordinal)
                        && !file.Contains("/node_modules/", StringComparison.Ordinal)
                    )
            )
            .Select(file =>
                (
                    Path.GetRelativePath(Repository.Root, file),
                    string.Join(
                        '\n',
                        File.ReadLines(file)
                            .Where(line =>
                                !line.TrimStart().StartsWith("//", StringComparison.Ordinal)
                            )
                    )
                )
            );

    private static IEnumerable<string> FirstColumn(string heading) =>
        Readme
            .Split('\n')
            .SkipWhile(line => !line.StartsWith($"| {heading}", StringComparison.Ordinal))
            .Skip(2)
            .TakeWhile(line => line.StartsWith('|'))
            .SelectMany(line =>
                Code().Matches(line.Split('|')[1]).Select(match => match.Groups[1].Value)
            );

    [GeneratedRegex(@"(?:--project |\]\()(?<path>(?:src|tests|corpus)[^\s`)]*)")]
    private static partial Regex Named();

    [GeneratedRegex(@"^  (?<verb>[a-z]+)\b", RegexOptions.Multiline)]
    private static partial Regex VerbOfHelp();

    [GeneratedRegex(
        @"dotnet run (?:-c Release )?--project (?<project>[^\s`<""']+)(?: --(?: (?<verb>[A-Za-z{][^\s`<""'}]*))?)?"
    )]
    private static partial Regex Command();

    // The command has no name of its own on the path: it is run by its project.
    [GeneratedRegex(@"(?:['`]|<code>)archive (?:--|[a-z]+\b)[^'`<]*(?:['`]|</code>)")]
    private static partial Regex NoProgram();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}
