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

    [Fact]
    public void Every_query_of_its_table_means_what_it_says_and_nothing_of_it_is_ignored()
    {
        string[] queries = [.. FirstColumn("you type")];

        Assert.True(queries.Length >= 6);
        Assert.All(queries, query => Assert.Empty(QueryParser.Parse(query).Notes));
    }

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

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}
